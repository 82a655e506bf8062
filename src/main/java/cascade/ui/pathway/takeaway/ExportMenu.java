package cascade.ui.pathway.takeaway;

import cascade.export.ExportKind;
import cascade.export.model.ModelFile;
import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.export.picture.Svg;
import cascade.messages.Messages;
import cascade.ui.frame.Saving;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.whatif.chart.ScenarioFiles;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The ways to take the map away with one: as it is shown, or the whole of it. */
public final class ExportMenu {
    private final PathwayModel model;
    private final MapExport export;
    private final Saving saving;
    private final String unit;
    private final BooleanSupplier dark;
    private Supplier<Optional<ScenarioFiles>> tried = Optional::empty;

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

    /** Offers what is tried, too, while anything is. */
    public void offer(Supplier<Optional<ScenarioFiles>> now) {
        tried = now;
    }

    /** Opens it above a node. */
    public void show(Node from) {
        ContextMenu menu = new ContextMenu();
        if (model.state().get().isCloseUp()) {
            export.closeUp().ifPresent(closeUp -> menu.getItems().addAll(closeUp(closeUp), new SeparatorMenuItem()));
        }
        tried.get().ifPresent(files -> menu.getItems().addAll(scenario(files), new SeparatorMenuItem()));
        menu.getItems().addAll(pictures("export.as-shown", false), pictures("export.whole", true),
                papers("export.poster", "poster", MapExport::poster, Paper.A3, Paper.A4),
                papers("export.hand-out", "handout", MapExport::handOut, Paper.A4, Paper.LETTER),
                new SeparatorMenuItem(), text(ExportKind.SBGN), text(ExportKind.GRAPHML), new SeparatorMenuItem(),
                text(ExportKind.RIS), text(ExportKind.BIBTEX));
        menu.show(from, Side.TOP, 0, -4);
    }

    private Menu pictures(String title, boolean whole) {
        Menu menu = new Menu(Messages.text(title));
        for (ExportKind kind : new ExportKind[]{ExportKind.SVG, ExportKind.PDF}) {
            menu.getItems().add(picture(Messages.text("export.item", Messages.word(kind)), kind, 1, whole));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (int times = 1; times <= MapExport.LARGEST; times++) {
            menu.getItems().add(picture(Messages.count("export.times", times), ExportKind.PNG, times, whole));
        }
        return menu;
    }

    private MenuItem picture(String title, ExportKind kind, int times, boolean whole) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(_ -> saving.where(whole ? nameOfWhole() : name(kind), kind).ifPresent(
                target -> (whole ? export.ofWhole() : export).picture(kind, times, dark.getAsBoolean(),
                        content -> saving.write(target, content), wrong -> saving.failed(target, wrong))));
        return item;
    }

    /** Makes a PDF for a sheet of paper. */
    private interface Printed {
        void make(MapExport export, Paper paper, Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed);
    }

    private Menu papers(String title, String name, Printed printed, Paper... papers) {
        Menu menu = new Menu(Messages.text(title));
        for (Paper paper : papers) {
            MenuItem item = new MenuItem(Messages.text("export.poster-on", Messages.word(paper)));
            item.setOnAction(_ -> saving.where(name + "-" + nameOfWhole(), ExportKind.PDF).ifPresent(
                    target -> printed.make(export, paper, content -> saving.write(target, content),
                            wrong -> saving.failed(target, wrong))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu closeUp(CloseUpExport of) {
        Menu menu = new Menu(Messages.text("export.close-up"));
        menu.getItems().add(
                closeUp(of, Messages.text("export.item", Messages.word(ExportKind.GIF)), ExportKind.GIF, 1));
        menu.getItems().add(
                closeUp(of, Messages.text("export.item", Messages.word(ExportKind.SVG)), ExportKind.SVG, 1));
        for (int times = 1; times <= 2; times++) {
            menu.getItems().add(closeUp(of, Messages.count("export.times-close-up", times), ExportKind.PNG, times));
        }
        return menu;
    }

    private MenuItem closeUp(CloseUpExport of, String title, ExportKind kind, int times) {
        int beat = model.beat();
        String step = unit + "-" + of.step().id();
        String name = kind == ExportKind.GIF ? step : step + "-" + of.closeUp().beats().get(beat).id();
        MenuItem item = new MenuItem(title);
        item.setOnAction(_ -> saving.where(name, kind).ifPresent(
                target -> of.picture(kind, beat, times, dark.getAsBoolean(),
                        content -> saving.write(target, content), wrong -> saving.failed(target, wrong))));
        return item;
    }

    private Menu scenario(ScenarioFiles files) {
        Menu menu = new Menu(Messages.text("export.scenario"));
        for (ModelFile kind : ModelFile.values()) {
            MenuItem item = new MenuItem(Messages.text("export.item", Messages.word(kind)));
            item.setOnAction(_ -> saving.where(files.name(), Messages.word(kind), kind.ending()).ifPresent(
                    target -> saving.write(target, () -> files.content(kind))));
            menu.getItems().add(item);
        }
        if (!files.courses().isEmpty()) {
            MenuItem item = new MenuItem(Messages.text("export.charts"));
            item.setOnAction(_ -> saving.where(files.name(), ExportKind.SVG).ifPresent(
                    target -> charts(files, target)));
            menu.getItems().addAll(new SeparatorMenuItem(), item);
        }
        return menu;
    }

    private void charts(ScenarioFiles files, Saving.Target target) {
        try {
            Drawing drawn = files.charts(dark.getAsBoolean());
            saving.write(target, () -> Svg.of(drawn).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | Error wrong) {
            saving.failed(target, wrong);
        }
    }

    private MenuItem text(ExportKind kind) {
        MenuItem item = new MenuItem(Messages.text("export.item", Messages.word(kind)));
        item.setOnAction(_ -> saving.save(name(kind), kind, export.text(kind)));
        return item;
    }

    private String name(ExportKind kind) {
        return switch (kind.content()) {
        case PICTURE -> model.selection().map(
                route -> nameOfWhole() + "-" + String.join("-to-", route.ends())).orElseGet(
                        () -> model.state().get().finished() ? nameOfWhole()
                                : nameOfWhole() + "-" + model.currentStep().id());
        case GRAPH -> nameOfWhole();
        case CITATIONS, HISTORY, CARDS, NOTES -> unit;
        };
    }

    private String nameOfWhole() {
        return unit + "-" + model.depth().name().toLowerCase(Locale.ROOT);
    }
}
