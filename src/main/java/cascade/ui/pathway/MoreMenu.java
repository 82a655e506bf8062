package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.map.Legend;
import cascade.ui.map.MapTools;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button for all that there is no room for beside a small map: the lens, the steps, the map's tools and its legend. So
 * nothing is out of reach of the pointer in a small window or at a large text size.
 */
final class MoreMenu extends Button {
    private static final double LEGEND = 18;

    private final PathwayModel model;
    private final String subject;
    private final MapTools.Actions actions;
    private final Knowing knowing;

    /**
     * @param model what is shown
     * @param subject what "measured with …" names
     * @param actions what the map's tools do
     * @param knowing whether the map shows what the reader knows
     */
    MoreMenu(PathwayModel model, String subject, MapTools.Actions actions, Knowing knowing) {
        this.model = model;
        this.subject = subject;
        this.actions = actions;
        this.knowing = knowing;
        setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        getStyleClass().addAll("icon-button", "map-more");
        setAccessibleText(Messages.text("map.more"));
        Hints.on(this, Messages.text("map.more"));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> open());
        show(false);
    }

    /** Shows the button, or takes it away where there is room for everything. */
    void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        Menu lenses = new Menu(Messages.text("map.more.lens"));
        for (Lens lens : Lens.values()) {
            lenses.getItems().add(choice(Messages.text(Messages.key(lens), subject), model.lens() == lens,
                    () -> model.look(lens)));
        }
        Menu steps = new Menu(Messages.text("map.more.steps"));
        for (int i = 0; i < model.steps().size(); i++) {
            int step = i;
            steps.getItems().add(choice(model.isAhead(i) ? Messages.text("walk.dot.ahead", i + 1)
                    : Messages.text("map.more.step", i + 1, model.steps().get(i).title()),
                    model.step() == i && model.selection().isEmpty(), () -> model.goTo(step)));
        }
        CheckMenuItem know = new CheckMenuItem(Messages.text("know.toggle"));
        know.setSelected(knowing.on().get());
        know.setOnAction(_ -> knowing.turn(know.isSelected()));
        if (model.view() != View.WHAT_IF) {
            menu.getItems().addAll(lenses, know, steps, new SeparatorMenuItem());
        }
        menu.getItems().addAll(item("map.find", actions.find()), item("map.outline", actions.outline()),
                item("map.zoom-in", actions.zoomIn()), item("map.zoom-out", actions.zoomOut()),
                item("map.fit-lit", actions.fitLit()), item("map.fit", actions.fit()),
                item("map.export", () -> actions.export().accept(this)));
        if (model.view() != View.WHAT_IF) {
            menu.getItems().addAll(new SeparatorMenuItem(), legend());
        }
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private CustomMenuItem legend() {
        Legend legend = new Legend(subject);
        legend.glow(knowing.on().get());
        legend.show(model.graph().arrows().stream().filter(model.lens()::keeps).toList());
        legend.setPrefWidth(LEGEND * getFont().getSize());
        CustomMenuItem item = new CustomMenuItem(legend, false);
        item.getStyleClass().add("legend-menu-item");
        return item;
    }

    private static MenuItem choice(String words, boolean now, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(now);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
