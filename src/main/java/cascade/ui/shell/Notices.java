package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Short messages at the lower edge; each stays until it is closed, so that nobody misses one. */
final class Notices extends VBox {
    Notices() {
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
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

    /** Tells something that needs no answer. */
    void tell(String message) {
        show(message);
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

    private HBox show(String message, Button... actions) {
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
        close.setOnAction(_ -> getChildren().remove(notice));
        getChildren().add(notice);
        return notice;
    }
}
