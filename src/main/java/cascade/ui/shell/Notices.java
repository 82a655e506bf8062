package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.notes.Offers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Short messages at the lower edge, below what is on the screen, so that they lie over nothing. What only says that
 * something was done goes by itself; what the reader has to know or may answer stays until it is closed.
 */
final class Notices extends VBox implements Offers {
    /** How long a message stays that goes by itself, and how much longer once the reader is at it. */
    private static final Duration STAYS = Duration.seconds(8);
    private static final Duration LONGER = Duration.seconds(3);

    private final Timer timer;
    private final Map<Node, Runnable> going = new HashMap<>();
    private Node offered = new HBox();

    /** No messages yet; the timer lets those go that go by themselves. */
    Notices(Timer timer) {
        this.timer = timer;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
    }

    /**
     * What a notice offers to do.
     *
     * @param name what its button says
     * @param done what it says afterwards
     * @param act does it
     */
    record Action(String name, String done, Runnable act) {}

    /** A notice that was shown. */
    interface Shown {
        /** One that never was. */
        Shown NOTHING = () -> false;

        /** Whether it is there still. */
        boolean isThere();
    }

    /** Tells that something was done. */
    @Override
    public void tell(String message) {
        goAfter(STAYS, show(message));
    }

    /** Tells that something went wrong. */
    void warn(String message) {
        show(message);
    }

    /** Takes all away. */
    void clear() {
        List.copyOf(getChildren()).forEach(this::remove);
    }

    private void goAfter(Duration wait, HBox notice) {
        going.put(notice, timer.after(wait, () -> {
            if (notice.isHover() || notice.isFocusWithin()) {
                goAfter(LONGER, notice);
            } else {
                remove(notice);
            }
        }));
    }

    private void remove(Node notice) {
        getChildren().remove(notice);
        Runnable wait = going.remove(notice);
        if (wait != null) {
            wait.run();
        }
    }

    /** Tells something, with a button to do something about it. */
    Shown tell(String message, Action action) {
        Button button = new Button(action.name());
        button.getStyleClass().add("notice-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            action.act().run();
            button.setText(action.done());
        });
        HBox notice = show(message, button);
        return () -> getChildren().contains(notice);
    }

    @Override
    public void offer(String message, Runnable undo) {
        Button button = new Button(Messages.text("marks.undo"));
        button.getStyleClass().add("notice-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        // What was offered before gives way: one can be undone at a time, the rest by its key.
        remove(offered);
        HBox notice = show(message, button);
        offered = notice;
        button.setOnAction(_ -> {
            undo.run();
            remove(notice);
        });
        goAfter(STAYS, notice);
    }

    private HBox show(String message, Button... actions) {
        // The same once more takes the place of what was said before.
        List.copyOf(getChildren()).stream().filter(before -> message.equals(before.getUserData())).forEach(
                this::remove);
        Label text = Labels.of(message, "notice-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button();
        close.getStyleClass().add("icon-button");
        close.setGraphic(Icons.of(Feather.X));
        close.setAccessibleText(Messages.text("panel.close"));
        HBox notice = new HBox(text);
        notice.getChildren().addAll(actions);
        notice.getChildren().add(close);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.setUserData(message);
        close.setOnAction(_ -> remove(notice));
        getChildren().add(notice);
        return notice;
    }
}
