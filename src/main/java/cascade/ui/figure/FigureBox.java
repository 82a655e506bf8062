package cascade.ui.figure;

import cascade.export.ExportKind;
import cascade.export.picture.Drawing;
import cascade.export.picture.Svg;
import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A figure in its frame: title, drawing or table, how it is read, and ways to have it otherwise. */
public final class FigureBox extends VBox {
    private final ScreenContext context;
    private final Figure figure;
    private final StackPane room = new StackPane();
    private final Wrapping ways = new Wrapping();
    private final Region drawing;
    private final ToggleButton asTable = new ToggleButton();
    private @Nullable TableView table;

    /**
     * @param context what leads on from it and saves it
     * @param figure what is shown
     */
    public FigureBox(ScreenContext context, Figure figure) {
        this(context, figure, said(figure.drawing().apply(context.settings().em()), figure));
        style();
        offer();
        getStyleClass().add("card");
        getChildren().addFirst(Labels.heading(figure.title(), "section-title"));
        getChildren().add(2, context.prose().block(figure.caption(), new Citations(), "secondary-text"));
    }

    /**
     * A figure without a frame, title and caption, and with a drawing that is there already and has its styles. What it
     * offers besides is offered later, so that it costs a first picture little.
     *
     * @param context what leads on from it and saves it
     * @param figure what is shown
     * @param drawing its drawing
     */
    public FigureBox(ScreenContext context, Figure figure, Region drawing) {
        this.context = context;
        this.figure = figure;
        this.drawing = drawing;
        room.getChildren().add(drawing);
        ways.getStyleClass().addAll("chips", "figure-ways");
        getStyleClass().add("figure-frame");
        getChildren().addAll(room, ways);
    }

    private void style() {
        if (getStylesheets().isEmpty()) {
            getStylesheets().add(Theme.stylesheet("figure"));
        }
    }

    private void offer() {
        asTable.setText(Messages.text("figure.table"));
        asTable.getStyleClass().setAll("filter-chip");
        asTable.setAccessibleText(Messages.text("figure.table-of", figure.title()));
        asTable.selectedProperty().subscribe(this::showTable);
        Button save = new Button(Messages.text("figure.save"));
        save.getStyleClass().setAll("filter-chip");
        save.setAccessibleText(Messages.text("figure.save-of", figure.title()));
        save.setOnAction(_ -> save());
        ways.getChildren().addAll(asTable, save);
    }

    /** A drawing that says what it shows. */
    static Region said(Region drawing, Figure figure) {
        drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.setAccessibleText(figure.spoken());
        return drawing;
    }

    /** Offers to have it otherwise, beside some words; until then there is room for both. */
    public void offer(String words) {
        ways.getChildren().add(Labels.of(words, "secondary"));
        offer();
    }

    private void showTable(boolean now) {
        if (now && table == null) {
            style();
            table = new TableView(figure.table(), context.settings().em(), (route, _) -> context.navigator().go(route));
        }
        room.getChildren().setAll(now && table != null ? table : drawing);
    }

    /** Which row of its table is the first on screen, from 0; empty while it is drawn. */
    public OptionalInt tableFrom() {
        return table != null && asTable.isSelected() ? OptionalInt.of(table.first()) : OptionalInt.empty();
    }

    /** Shows it as a table from a row on, or drawn. */
    public void showFrom(OptionalInt row) {
        asTable.setSelected(row.isPresent());
        if (table != null) {
            row.ifPresent(table::begin);
        }
    }

    private void save() {
        context.saving().where(context.unit().id() + "-" + figure.file(), ExportKind.SVG).ifPresent(target -> {
            try {
                Drawing drawn = FigurePicture.of(figure, context.unit(), context.version(), Theme.isDark(this));
                context.saving().write(target, () -> Svg.of(drawn).getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException | Error wrong) {
                context.saving().failed(target, wrong);
            }
        });
    }
}
