package cascade.ui.content;

import cascade.unit.Route;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** A link inside running text: wraps with it, takes the focus, and is followed by click, Enter or Space. */
public final class LinkText extends Text {
    private final Route route;
    private final Runnable follow;

    /**
     * @param text what is read
     * @param spoken what a screen reader says
     * @param route where it leads
     * @param follow given the route and this link
     */
    public LinkText(String text, String spoken, Route route, BiConsumer<Route, Node> follow) {
        super(text);
        this.route = route;
        this.follow = () -> follow.accept(route, this);
        getStyleClass().add("link-text");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        setOnMouseClicked(_ -> this.follow.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                this.follow.run();
                key.consume();
            }
        });
    }

    /** Marks it as the number of a reference: small and raised. */
    void markCitation() {
        getStyleClass().add("citation");
    }

    /** Whether it is the number of a reference. */
    boolean isCitation() {
        return getStyleClass().contains("citation");
    }

    /** Where it leads. */
    public Route route() {
        return route;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
