package cascade.ui.compare;

import cascade.messages.Messages;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.frame.Subscriptions;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Paged;
import cascade.unit.Comparison;
import cascade.unit.Route;
import java.util.List;
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
    private static final double NARROWEST_COLUMN = 15;
    /** The share of the width that the names of the rows have, in per cent. */
    private static final double NAMES = 13;
    /** About so many cells are shown at a time. */
    private static final int MOST = 100;

    /** The first row on screen, and where on the page that is. */
    private record Left(int row, Page.Position position) implements Standpoint {}

    private final ScreenContext context;
    private final Comparison comparison;
    private final VBox tableRows = new VBox();
    private final VBox table = new VBox();
    private final VBox blocks = new VBox();
    private final Paged<Comparison.Row, GridPane> inTable;
    private final Paged<Comparison.Row, VBox> inBlocks;
    private final VBox wideForm;
    private final VBox narrowForm;
    private final GridPane sticky;
    private final Page page;
    private final StackPane root = new StackPane();
    private final Subscriptions owned = new Subscriptions();

    /** Builds the screen. */
    public CompareScreen(ScreenContext context) {
        this.context = context;
        this.comparison = context.unit().comparison();
        VBox warning = context.prose().block(comparison.warning(), new Citations(), "body-text");
        warning.getChildren().addFirst(Labels.heading(comparison.warningTitle(), "label-strong"));
        warning.getStyleClass().add("warning");
        int rows = Math.max(1, MOST / comparison.columns().size());
        inTable = new Paged<>(rows, this::tableRow, tableRows.getChildren()::setAll, this::lookAt);
        inBlocks = new Paged<>(rows, this::block, blocks.getChildren()::setAll, this::lookAt);
        table.getChildren().add(tableRows);
        blocks.getStyleClass().add("compare-stacked");
        wideForm = new VBox(table, inTable.row());
        narrowForm = new VBox(blocks, inBlocks.row());
        page = new Page(WIDEST, context.settings().em(),
                context.marking().head(FEATURE.route(), Labels.heading(comparison.title(), "page-title")),
                context.prose().block(comparison.lead(), new Citations(), "lead-text"), warning, wideForm, narrowForm);
        sticky = head(false);
        sticky.getStyleClass().add("compare-sticky");
        sticky.setManaged(false);
        sticky.setVisible(false);
        root.getChildren().addAll(page, sticky);
        table.localToSceneTransformProperty().subscribe(_ -> placeSticky());
        owned.add(Watch.changes(this::fit, page.viewportBoundsProperty(), context.settings().em()));
        fit();
    }

    private void lookAt(Node row) {
        page.requestFocus();
        page.revealTop(row);
    }

    /** Shows the table where its columns have room, or else one row after another; only what is seen is made. */
    private void fit() {
        double needed = Math.max(NARROWEST_TABLE, comparison.columns().size() * NARROWEST_COLUMN / (1 - NAMES / 100));
        double width = page.getViewportBounds().getWidth();
        boolean wide = needed <= WIDEST && (width == 0 || width >= needed * context.settings().em().get());
        if (form(wide).isEmpty()) {
            if (wide) {
                table.getChildren().addFirst(head(true));
            }
            form(wide).show(comparison.rows());
        }
        if (wide != wideForm.isVisible()) {
            form(wide).begin(form(!wide).first());
        }
        if ((wide ? narrowForm : wideForm).isFocusWithin()) {
            page.requestFocus();
        }
        wideForm.setVisible(wide);
        wideForm.setManaged(wide);
        narrowForm.setVisible(!wide);
        narrowForm.setManaged(!wide);
        placeSticky();
    }

    private Paged<Comparison.Row, ? extends Region> form(boolean wide) {
        return wide ? inTable : inBlocks;
    }

    /** The head of the table, once more over the page while the first one is scrolled away. */
    private void placeSticky() {
        Bounds at = root.sceneToLocal(table.localToScene(table.getBoundsInLocal()));
        boolean away = wideForm.isVisible() && at.getMinY() < 0 && at.getMaxY() > sticky.getHeight() * 2;
        sticky.setVisible(away);
        if (away) {
            sticky.resizeRelocate(at.getMinX(), 0, table.getWidth(), sticky.prefHeight(table.getWidth()));
        }
    }

    /** A row of the table: every one is a grid of the same columns, so that they stand under one another. */
    private GridPane grid(Node name, List<? extends Node> cells) {
        GridPane grid = new GridPane();
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        grid.getColumnConstraints().add(names);
        grid.add(name, 0, 0);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth((100 - NAMES) / cells.size());
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(cells.get(i), i + 1, 0);
        }
        return grid;
    }

    private GridPane head(boolean withSummaries) {
        Region corner = new Region();
        corner.getStyleClass().add("compare-corner");
        return grid(corner, comparison.columns().stream().map(column -> {
            VBox head = new VBox(Labels.heading(column.name(), "compare-column"));
            if (withSummaries) {
                head.getChildren().add(Labels.of(column.summary(), "secondary"));
            }
            head.getStyleClass().add("compare-head");
            return head;
        }).toList());
    }

    private GridPane tableRow(Comparison.Row row) {
        VBox name = new VBox(Labels.heading(row.name(), "label-strong"));
        name.getStyleClass().add("compare-name");
        return grid(name, comparison.columns().stream().map(column -> cell(row, column)).toList());
    }

    private VBox block(Comparison.Row row) {
        VBox block = new VBox(Labels.heading(row.name(), "section-title"));
        block.getStyleClass().add("compare-block");
        for (Comparison.Column column : comparison.columns()) {
            VBox cell = cell(row, column);
            cell.getChildren().addFirst(Labels.of(column.name(), "label-strong"));
            block.getChildren().add(cell);
        }
        return block;
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
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(form(wideForm.isVisible()).first(), page.position()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(int row, Page.Position position)) {
            form(wideForm.isVisible()).begin(row);
            page.lookFrom(position);
        }
    }

    @Override
    public void close() {
        owned.close();
        page.end();
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
    public Optional<Route> about() {
        return Optional.of(FEATURE.route());
    }

    @Override
    public void open(Route route) {}
}
