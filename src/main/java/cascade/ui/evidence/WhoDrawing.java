package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.kit.Arranged;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws who was studied: a row for each kind of subject, a mark for each study, which leads to it. */
final class WhoDrawing extends Arranged {
    private static final double NAME = 9;
    private static final double GAP = 1.6;
    private static final double UNDER = 1.1;
    /** With less room than this, what was studied without the subject stands below what was studied with it. */
    private static final double BESIDE = 44;

    private record Line(Label name, Region with, Region without) {}

    private final List<Line> lines = new ArrayList<>();
    /** All marks, in the order in which the arrow keys go through them; one of them is a stop of the Tab key. */
    private final List<Button> marks = new ArrayList<>();
    private final Region legend;

    WhoDrawing(WhoModel model, String subject, ObservableDoubleValue em, Consumer<Route> follow) {
        super(em, 60);
        getStyleClass().addAll("figure", "who");
        for (WhoModel.Row row : model.rows()) {
            VBox with = new VBox();
            with.getStyleClass().add("who-cell");
            row.with().forEach((species, studies) -> with.getChildren().addAll(
                    Labels.of(row.with().size() == 1 ? Messages.count("figure.studies-with", studies.size(), subject)
                            : WhoModel.heading(species, studies.size()), "figure-label"),
                    marks(studies, "with", follow)));
            if (row.with().isEmpty()) {
                with.getChildren().add(Labels.of(Messages.text("figure.none-with", subject), "figure-label"));
            }
            VBox without = new VBox(Labels.of(Messages.count("figure.papers", row.without().size(), subject),
                    "figure-label"), marks(row.without(), "without", follow));
            without.getStyleClass().add("who-cell");
            Line line = new Line(Labels.of(Messages.text(Messages.key(row.system()) + ".who"), "figure-name"), with,
                    without);
            lines.add(line);
            getChildren().addAll(line.name(), with, without);
        }
        marks.stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
        legend = new Wrapping(key("with", "figure.key-with", subject), key("reported", "figure.second-hand", subject),
                key("without", "figure.key-without", subject));
        legend.getStyleClass().add("figure-legend");
        getChildren().add(legend);
        // Before a button takes them for going elsewhere.
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private Wrapping marks(List<WhoModel.Mark> all, String style, Consumer<Route> follow) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("who-marks");
        for (WhoModel.Mark mark : WhoModel.drawn(all)) {
            Button button = new Button();
            button.getStyleClass().setAll("who-mark", style);
            if (mark.reported()) {
                button.getStyleClass().add("reported");
            }
            button.setUserData(mark);
            button.setAccessibleText(mark.said());
            button.setFocusTraversable(false);
            button.setOnAction(_ -> follow.accept(mark.route()));
            Hints.onFocusToo(button, mark.said());
            button.focusedProperty().subscribe(now -> {
                if (now) {
                    marks.forEach(other -> other.setFocusTraversable(other == button));
                }
            });
            marks.add(button);
            row.getChildren().add(button);
        }
        int more = all.size() - WhoModel.drawn(all).size();
        if (more > 0) {
            // Else as many marks would seem to be as many studies.
            row.getChildren().add(Labels.of(Messages.text("figure.more", more), "figure-label"));
        }
        return row;
    }

    private static Label key(String style, String words, String subject) {
        Region mark = new Region();
        mark.getStyleClass().addAll("who-mark", style.equals("reported") ? "with" : style, style);
        Label label = new Label(Messages.text(words, subject), mark);
        label.setWrapText(true);
        label.getStyleClass().add("figure-label");
        return label;
    }

    private void move(KeyEvent key) {
        int at = key.getTarget() instanceof Button button ? marks.indexOf(button) : -1;
        int by = key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.DOWN ? 1
                : key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.UP ? -1 : 0;
        if (at >= 0 && by != 0) {
            marks.get(Math.clamp(at + by, 0, marks.size() - 1)).requestFocus();
            key.consume();
        }
    }

    @Override
    protected double arrange(double width, boolean place) {
        boolean beside = width >= em(BESIDE);
        double left = beside ? em(NAME + GAP) : 0;
        double each = beside ? Math.floor((width - left - em(GAP)) / 2) : width;
        double y = 0;
        for (Line line : lines) {
            double name = put(line.name(), 0, y, beside ? em(NAME) : width, place);
            double top = beside ? y : y + name;
            double with = put(line.with(), left, top, each, place);
            double below = beside ? top : top + with + em(0.4);
            double without = put(line.without(), beside ? left + each + em(GAP) : 0, below, each, place);
            y = (beside ? Math.max(y + name, Math.max(top + with, below + without)) : below + without) + em(UNDER);
        }
        return y + put(legend, left, y, width - left, place);
    }

    private static double put(Node node, double x, double y, double width, boolean place) {
        double high = Math.ceil(node.prefHeight(width));
        if (place) {
            node.resizeRelocate(x, y, width, high);
        }
        return high;
    }
}
