package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The slim bar on top: Back and Forward, what the unit is, search, text size, theme, help. */
final class Header extends HBox {
    private final Settings settings;
    private final Button search = new Button();

    Header(String title, String subtitle, Settings settings, History history, Actions actions) {
        this.settings = settings;
        getStyleClass().add("header");

        Label heading = Labels.heading(title, "unit-title");
        Label line = new Label(subtitle);
        line.getStyleClass().add("unit-subtitle");
        names = new VBox(heading, line);
        names.getStyleClass().add("unit-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);

        Button back = icon(Feather.ARROW_LEFT, "header.back", actions.back());
        back.disableProperty().bind(history.canGoBack().not());
        Button forward = icon(Feather.ARROW_RIGHT, "header.forward", actions.forward());
        forward.disableProperty().bind(history.canGoForward().not());

        search.getStyleClass().add("search-button");
        search.setAccessibleText(Messages.text("header.search"));
        search.setGraphic(Icons.of(Feather.SEARCH));
        search.setOnAction(_ -> actions.search().run());

        Button marks = icon(Feather.BOOKMARK, "marks.title", actions.marks());
        Button text = icon(Feather.TYPE, "header.text-size", () -> {});
        text.setOnAction(_ -> textSizes(text));
        Button theme = icon(Feather.SUN, "header.theme", () -> {});
        theme.setOnAction(_ -> themes(theme));
        Button help = icon(Feather.HELP_CIRCLE, "header.help", () -> {});
        help.setOnAction(_ -> help(help, actions));

        HBox.setHgrow(space, Priority.ALWAYS);
        HBox way = new HBox(back, forward);
        way.getStyleClass().add("header-group");
        HBox tools = new HBox(marks, text, theme, help);
        tools.getStyleClass().add("header-group");
        getChildren().addAll(new Logo(), names, space, way, search, tools);

        // Where there is little room, the subtitle goes first and then the words in the search box.
        Watch.changes(this::fit, widthProperty(), settings.em());
        line.visibleProperty().subscribe(shown -> line.setManaged(shown));
        this.subtitle = line;
        fit();
    }

    private final Label subtitle;
    private final VBox names;
    private final Region space = new Region();

    private void fit() {
        double room = getWidth() / settings.em().get();
        subtitle.setVisible(room > 62);
        boolean words = room > 46;
        search.setText(words ? Messages.text("header.search-prompt") : "");
        search.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wide"), words);
        // The window's title says what the unit is, too.
        names.setVisible(room > 34);
        names.setManaged(room > 34);
        space.setManaged(room <= 34);
    }

    /** What its buttons do. */
    record Actions(Runnable back, Runnable forward, Runnable search, Runnable marks, Runnable shortcuts,
            Runnable about) {}

    private static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(Messages.text(name));
        Hints.on(button, Messages.text(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void textSizes(Button from) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (int size : Settings.TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(Messages.text("text-size.item", size));
            item.setToggleGroup(group);
            item.setSelected(settings.textSize().get() == size);
            item.setOnAction(_ -> after(menu, () -> settings.textSize().set(size)));
            menu.getItems().add(item);
        }
        menu.show(from, Side.BOTTOM, 0, 4);
    }

    /** Does something once a menu is gone: a menu that is still up when the style sheets change loses its colours. */
    private static void after(ContextMenu menu, Runnable action) {
        if (menu.isShowing()) {
            menu.setOnHidden(_ -> action.run());
            menu.hide();
        } else {
            action.run();
        }
    }

    private void themes(Button from) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.word(choice));
            item.setToggleGroup(group);
            item.setSelected(settings.theme().get() == choice);
            item.setOnAction(_ -> after(menu, () -> settings.theme().set(choice)));
            menu.getItems().add(item);
        }
        CheckMenuItem still = new CheckMenuItem(Messages.text("header.reduce-motion"));
        still.setSelected(settings.motion().get() == MotionChoice.REDUCED);
        still.setOnAction(
                _ -> settings.motion().set(still.isSelected() ? MotionChoice.REDUCED : MotionChoice.SYSTEM));
        menu.getItems().addAll(new SeparatorMenuItem(), still);
        menu.show(from, Side.BOTTOM, 0, 4);
    }

    private static void help(Button from, Actions actions) {
        ContextMenu menu = new ContextMenu();
        javafx.scene.control.MenuItem keys = new javafx.scene.control.MenuItem(Messages.text("header.shortcuts"));
        keys.setOnAction(_ -> actions.shortcuts().run());
        javafx.scene.control.MenuItem about = new javafx.scene.control.MenuItem(Messages.text("header.about"));
        about.setOnAction(_ -> actions.about().run());
        menu.getItems().addAll(keys, about);
        menu.show(from, Side.BOTTOM, 0, 4);
    }
}
