package cascade.ui.compare;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.unit.Comparison;
import cascade.unit.Route;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One clean table whose heads stay in sight; where it is narrow, one row after another instead. */
public final class CompareScreen implements Screen {
    /** The tab: the subject beside others. */
    public static final Feature FEATURE = Feature.of("compare", Feather.COLUMNS, CompareScreen::new).neededBy(
            unit -> !unit.comparison().columns().isEmpty());

    private static final double WIDEST = 78;
    private static final double NARROWEST_TABLE = 52;

    private final ScreenContext context;
    private final Comparison comparison;
    private final GridPane table = new GridPane();
    private final VBox stacked = new VBox();
    private final GridPane sticky = new GridPane();
    private final Page page;
    private final StackPane root = new StackPane();

    /** Builds the screen. */
    public CompareScreen(ScreenContext context) {
        this.context = context;
        this.comparison = context.unit().comparison();
        VBox warning = context.prose().block("**" + comparison.warningTitle() + ".** " + comparison.warning(),
                new Citations(), "body-text");
        warning.getStyleClass().add("warning");
        fillTable();
        fillStacked();
        page = new Page(WIDEST, context.settings().em(), Labels.heading(comparison.title(), "page-title"),
                context.prose().block(comparison.lead(), new Citations(), "lead-text"), warning, table, stacked);
        sticky.getStyleClass().addAll("compare", "compare-sticky");
        head(sticky, 0);
        sticky.setManaged(false);
        sticky.setVisible(false);
        root.getChildren().addAll(page, sticky);
        table.localToSceneTransformProperty().subscribe(_ -> placeSticky());
        Watch.changes(this::fit, page.viewportBoundsProperty(), context.settings().em());
        fit();
    }

    private void fit() {
        double width = page.getViewportBounds().getWidth();
        boolean wide = width == 0 || width >= NARROWEST_TABLE * context.settings().em().get();
        if (wide ? stacked.isFocusWithin() : table.isFocusWithin()) {
            page.requestFocus();
        }
        table.setVisible(wide);
        table.setManaged(wide);
        stacked.setVisible(!wide);
        stacked.setManaged(!wide);
        placeSticky();
    }

    /** The head of the table, once more over the page while the first one is scrolled away. */
    private void placeSticky() {
        Bounds at = root.sceneToLocal(table.localToScene(table.getBoundsInLocal()));
        boolean away = table.isVisible() && at.getMinY() < 0 && at.getMaxY() > sticky.getHeight() * 2;
        sticky.setVisible(away);
        if (away) {
            sticky.resizeRelocate(at.getMinX(), 0, table.getWidth(), sticky.prefHeight(table.getWidth()));
        }
    }

    private void columns(GridPane grid) {
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(13);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < comparison.columns().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(87.0 / comparison.columns().size());
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void head(GridPane grid, int row) {
        columns(grid);
        Region corner = new Region();
        corner.getStyleClass().add("compare-corner");
        grid.add(corner, 0, row);
        for (int i = 0; i < comparison.columns().size(); i++) {
            Comparison.Column column = comparison.columns().get(i);
            VBox head = new VBox(Labels.heading(column.name(), "compare-column"));
            if (grid == table) {
                head.getChildren().add(Labels.of(column.summary(), "secondary"));
            }
            head.getStyleClass().add("compare-head");
            grid.add(head, i + 1, row);
        }
    }

    private void fillTable() {
        table.getStyleClass().add("compare");
        head(table, 0);
        int row = 1;
        for (Comparison.Row each : comparison.rows()) {
            Label name = Labels.heading(each.name(), "label-strong");
            VBox first = new VBox(name);
            first.getStyleClass().add("compare-name");
            table.add(first, 0, row);
            for (int i = 0; i < comparison.columns().size(); i++) {
                table.add(cell(each, comparison.columns().get(i)), i + 1, row);
            }
            row++;
        }
    }

    private void fillStacked() {
        stacked.getStyleClass().add("compare-stacked");
        for (Comparison.Row row : comparison.rows()) {
            VBox block = new VBox(Labels.heading(row.name(), "section-title"));
            block.getStyleClass().add("compare-block");
            for (Comparison.Column column : comparison.columns()) {
                VBox cell = cell(row, column);
                cell.getChildren().addFirst(Labels.of(column.name(), "label-strong"));
                block.getChildren().add(cell);
            }
            stacked.getChildren().add(block);
        }
    }

    private VBox cell(Comparison.Row row, Comparison.Column column) {
        // The reader refuses a row that lacks a cell.
        return Optional.ofNullable(row.cells().get(column.id())).map(this::cell).orElseThrow();
    }

    private VBox cell(Comparison.Cell cell) {
        VBox box = new VBox();
        if (!cell.headline().isEmpty()) {
            box.getChildren().add(Labels.of(cell.headline(), "compare-headline"));
        }
        box.getChildren().add(context.prose().block(cell.text(), new Citations(), "cell-text"));
        if (!cell.ruler().isEmpty()) {
            Region drawn = new Region();
            drawn.getStyleClass().add("ruler-icon");
            Label text = Labels.of(cell.ruler(), "ruler");
            text.setAccessibleText(Messages.text("compare.ruler", cell.ruler()));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox ruler = new HBox(drawn, text);
            ruler.getStyleClass().add("ruler-row");
            box.getChildren().add(ruler);
        }
        if (!cell.references().isEmpty()) {
            box.getChildren().add(Links.references(context.index(), cell.references(), context.navigator()::peek));
        }
        box.getStyleClass().add("compare-cell");
        return box;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Node focus() {
        return page;
    }

    @Override
    public void open(Route route) {}
}
