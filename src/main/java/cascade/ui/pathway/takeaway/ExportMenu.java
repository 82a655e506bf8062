package cascade.ui.pathway.takeaway;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.ui.frame.Saving;
import cascade.ui.pathway.model.PathwayModel;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The ways to take the map away with one. */
public final class ExportMenu {
    private final PathwayModel model;
    private final MapExport export;
    private final Saving saving;
    private final String unit;
    private final BooleanSupplier dark;

    /**
     * @param unit the unit's id, for the names of files
     * @param model what is shown
     * @param export makes the files
     * @param saving writes them
     * @param dark which theme is on
     */
    public ExportMenu(String unit, PathwayModel model, MapExport export, Saving saving, BooleanSupplier dark) {
        this.unit = unit;
        this.model = model;
        this.export = export;
        this.saving = saving;
        this.dark = dark;
    }

    /** Opens it above a node. */
    public void show(Node from) {
        ContextMenu menu = new ContextMenu();
        Menu png = new Menu(Messages.text("export.item", Messages.word(ExportKind.PNG)));
        for (int times = 1; times <= MapExport.LARGEST; times++) {
            int by = times;
            MenuItem size = new MenuItem(Messages.text("export.times", times));
            size.setOnAction(_ -> picture(ExportKind.PNG, by));
            png.getItems().add(size);
        }
        menu.getItems().addAll(picture(ExportKind.SVG), png, picture(ExportKind.PDF), new SeparatorMenuItem(),
                text(ExportKind.SBGN), text(ExportKind.GRAPHML), new SeparatorMenuItem(), text(ExportKind.RIS),
                text(ExportKind.BIBTEX));
        menu.show(from, Side.TOP, 0, -4);
    }

    private MenuItem picture(ExportKind kind) {
        MenuItem item = new MenuItem(Messages.text("export.item", Messages.word(kind)));
        item.setOnAction(_ -> picture(kind, 1));
        return item;
    }

    private MenuItem text(ExportKind kind) {
        MenuItem item = new MenuItem(Messages.text("export.item", Messages.word(kind)));
        item.setOnAction(_ -> saving.save(name(kind), kind, export.text(kind)));
        return item;
    }

    private void picture(ExportKind kind, int times) {
        saving.where(name(kind), kind).ifPresent(
                target -> export.picture(kind, times, dark.getAsBoolean(), content -> saving.write(target, content),
                        wrong -> saving.failed(target, wrong)));
    }

    private String name(ExportKind kind) {
        String depth = model.depth().name().toLowerCase(Locale.ROOT);
        return switch (kind.content()) {
        case PICTURE -> unit + "-" + depth + "-" + model.selection().map(
                route -> String.join("-to-", route.ends())).orElseGet(() -> model.currentStep().id());
        case GRAPH -> unit + "-" + depth;
        case CITATIONS -> unit;
        };
    }
}
