package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Model.Course;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Up, unchanged or down: what a learner thinks of one outcome. */
final class CourseChoice extends VBox {
    /** In the order in which they are offered. */
    static final List<Course> ORDER = List.of(Course.UP, Course.SAME, Course.DOWN);

    private final Map<Course, ToggleButton> buttons = new EnumMap<>(Course.class);

    /**
     * @param asked what is asked about
     * @param said what was said already
     * @param says told what is said now
     */
    CourseChoice(String asked, Optional<Course> said, Consumer<Course> says) {
        ToggleGroup group = new ToggleGroup();
        Wrapping row = new Wrapping();
        row.setMaxWidth(USE_PREF_SIZE);
        row.getStyleClass().addAll("segments", "course-choice");
        for (Course course : ORDER) {
            ToggleButton button = new ToggleButton(Messages.word(course), Icons.of(icon(course)));
            button.getStyleClass().setAll("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(Messages.text("whatif.say.spoken", asked, Messages.word(course)));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                says.accept(course);
            });
            buttons.put(course, button);
            row.getChildren().add(button);
        }
        said.ifPresent(this::select);
        getStyleClass().add("group");
        getChildren().addAll(Labels.of(asked, "label-strong"), row);
    }

    /** What stands for a course. */
    static Feather icon(Course course) {
        return switch (course) {
        case UP -> Feather.ARROW_UP;
        case SAME -> Feather.MINUS;
        case DOWN -> Feather.ARROW_DOWN;
        };
    }

    /** Shows what is said. */
    void select(Course course) {
        Optional.ofNullable(buttons.get(course)).ifPresent(button -> button.setSelected(true));
    }

    /** Whether anything was said. */
    boolean isSaid() {
        return buttons.values().stream().anyMatch(ToggleButton::isSelected);
    }

    /** Whether it has the focus. */
    boolean isHere() {
        return buttons.values().stream().anyMatch(ToggleButton::isFocused);
    }

    /** Takes the focus: what is said, or the first. */
    void take() {
        buttons.values().stream().filter(ToggleButton::isSelected).findFirst().or(
                () -> Optional.ofNullable(buttons.get(ORDER.getFirst()))).ifPresent(ToggleButton::requestFocus);
    }
}
