package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.Known;
import cascade.practice.Notebook;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.progress.Progress;
import cascade.practice.progress.Strength;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Theme;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How far a learner has come. It is worked out anew, away from the FX thread, whenever it is shown. */
public final class ProgressPage {
    private static final double WIDEST = 44;

    /** The place of this page within its tab, to which Back and Forward lead. */
    public record Here() implements Standpoint {}

    private final ScreenContext context;
    private final List<Item> items;
    private final Notebook notebook;
    private final Hyperlink back = new Hyperlink(Messages.text("practice.again"), Icons.of(Feather.ARROW_LEFT));
    private final Label stands = Labels.of(Messages.text("progress.reading"), "lead");
    private final VBox parts = new VBox();
    private final VBox held = new VBox();
    private final WantedPart wanted;
    private final Page page;
    private @Nullable Progress shown;
    private int asked;

    /**
     * @param context what every screen is given
     * @param items all that can be asked
     * @param notebook what was answered
     * @param leave leads back to where a sitting is chosen
     */
    public ProgressPage(ScreenContext context, List<Item> items, Notebook notebook, Runnable leave) {
        this.context = context;
        this.items = List.copyOf(items);
        this.notebook = notebook;
        this.wanted = new WantedPart(notebook.retention(), context.settings().em(), this::want);
        back.setOnAction(_ -> leave.run());
        back.getStyleClass().add("small-link");
        VBox title = new VBox(back, Labels.heading(Messages.text("progress.title"), "page-title"));
        title.getStyleClass().add("progress-head");
        parts.getStyleClass().add("page-column");
        page = new Page(WIDEST, context.settings().em(), title, stands, parts);
        page.getStylesheets().addAll(Theme.stylesheet("progress"), Theme.stylesheet("figure"));
    }

    /** What is shown. */
    public Page page() {
        return page;
    }

    /** What takes the focus. */
    public Node first() {
        return back;
    }

    /** Works it out from all that was answered until now, and shows it. */
    public void show() {
        int now = ++asked;
        Clock clock = context.clock();
        notebook.history(history -> {
            Known known = notebook.known(clock.instant(), clock.getZone());
            context.tasks().run(() -> Progress.of(items, known, history, scheduler(), clock), made -> {
                if (now == asked) {
                    show(made, history);
                }
            });
        });
    }

    /** How memory falls doesn't hang on how much is wanted. */
    private static Scheduler scheduler() {
        return new Scheduler(Parameters.PUBLISHED);
    }

    private void show(Progress progress, List<Past> history) {
        Strength whole = progress.whole();
        stands.setText(history.isEmpty() ? Messages.text("progress.none")
                : Messages.text("progress.stands", whole.asked(), whole.items(),
                        Math.round(whole.mean() * whole.asked())));
        wanted.show(notebook.retention());
        showHeld(progress);
        parts.getChildren().setAll(DueFigure.part(context, progress), held, wanted.node(),
                ConfidenceFigure.part(context, progress.calibration()),
                new StrengthPart(context, progress.strengths()).node());
        shown = progress;
    }

    private void showHeld(Progress progress) {
        held.getChildren().setAll(RetentionFigure.part(context, progress.prediction(), notebook.retention()));
    }

    /** What is seen stands beside what is wanted now. */
    private void want(double retention) {
        notebook.setRetention(retention);
        if (shown != null) {
            showHeld(shown);
        }
    }
}
