package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Timer;
import cascade.ui.frame.Subscriptions;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Theme;
import cascade.unit.read.Problem;
import cascade.unit.read.UnitReader.Outcome;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the window shows for a unit that can't be read: everything that is wrong with it, and the way back. */
public final class BrokenUnitPage implements AutoCloseable {
    private static final int MOST = 200;

    private final Subscriptions owned = new Subscriptions();
    private final StackPane root = new StackPane();
    private final FaultNotice faultNotice;
    private final Button back = new Button(Messages.text("broken.back"));

    /**
     * @param name the unit's folder
     * @param refused what is wrong with it
     * @param settings the reader's choices
     * @param system light or dark, as the system has it
     * @param desktop the clipboard
     * @param bundled opens the unit that comes with Cascade
     */
    public BrokenUnitPage(String name, Outcome.Refused refused, Settings settings, ObservableValue<ColorScheme> system,
            DesktopServices desktop, Runnable bundled) {
        Settings own = settings.view(owned);
        owned.add(Theme.bind(root, own, system));
        back.getStyleClass().add("primary");
        back.setOnAction(_ -> bundled.run());
        List<Problem> shown = refused.problems().subList(0, Math.min(MOST, refused.problems().size()));
        VBox list = new VBox();
        list.getStyleClass().add("problem-list");
        for (Problem problem : shown) {
            VBox item = new VBox(Labels.of(problem.file() + "  " + problem.path(), "label-strong"),
                    Labels.of(problem.message(), "body"));
            item.getStyleClass().add("card");
            list.getChildren().add(item);
        }
        if (refused.count() > shown.size()) {
            list.getChildren().add(
                    Labels.of(Messages.text("broken.more", refused.count() - shown.size()), "secondary"));
        }
        Page page = new Page(52, own.em(), Labels.heading(Messages.text("broken.title"), "page-title"),
                Labels.of(Messages.count("broken.lead", refused.count(), name), "lead"), back, list);
        Notices notices = new Notices(Timer.REAL);
        faultNotice = new FaultNotice(notices, desktop);
        root.getChildren().addAll(page, notices);
        root.getStyleClass().add("window");
    }

    /** What tells the reader that something went wrong in Cascade itself. */
    public FaultNotice faultNotice() {
        return faultNotice;
    }

    /** What goes into the scene. */
    public Parent root() {
        return root;
    }

    /** Lets go of what it listens to. */
    @Override
    public void close() {
        owned.close();
    }
}
