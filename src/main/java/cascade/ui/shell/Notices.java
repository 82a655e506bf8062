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

    void tell(String message) {
        Label text = Labels.of(message, "notice-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button();
        close.getStyleClass().add("icon-button");
        close.setGraphic(Icons.of(Feather.X));
        close.setAccessibleText(Messages.text("panel.close"));
        HBox notice = new HBox(text, close);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> getChildren().remove(notice));
        getChildren().add(notice);
    }
}
