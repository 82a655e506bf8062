package cascade.ui.practice.progress;

import cascade.messages.Messages;
import cascade.practice.progress.DueDay;
import cascade.practice.progress.Progress;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** What comes back in the days ahead. */
final class DueFigure {
    private final List<DueDay> days;

    private DueFigure(List<DueDay> days) {
        this.days = days;
    }

    /** The figure in its card; where nothing was asked yet, what is missing. */
    static VBox part(ScreenContext context, Progress progress) {
        String title = Messages.text("progress.due");
        String says = Messages.count("progress.ahead", progress.ahead());
        return progress.whole().asked() == 0 ? Parts.missing(title, Messages.text("progress.due.missing"))
                : Parts.figure(context, new DueFigure(progress.due()).figure(title), says);
    }

    private Figure figure(String title) {
        return new Figure("due", title, Messages.text("progress.due.caption"), spoken(title),
                em -> new DueDrawing(days.stream().map(DueDay::count).toList(), names(), em), table());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (DueDay day : days) {
            names.add(names.isEmpty() ? Messages.text("progress.today")
                    : Messages.word(day.day().date().getDayOfWeek()));
        }
        return names;
    }

    private String spoken(String title) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).count() > 0) {
                parts.add(Messages.text("progress.due.on", day(i), days.get(i).count()));
            }
        }
        return Messages.text("figure.spoken", title,
                parts.isEmpty() ? Messages.count("progress.ahead", 0) : Messages.list(parts));
    }

    private Figure.Table table() {
        List<Figure.Row> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            rows.add(new Figure.Row(List.of(day(i), Messages.count("progress.questions", days.get(i).count())),
                    Optional.empty()));
        }
        return new Figure.Table(List.of(Messages.text("progress.day"), Messages.text("progress.due.column")), rows);
    }

    /** A day as it is said: today, tomorrow, in three days. */
    private String day(int ahead) {
        return Messages.count("progress.in", ahead, Messages.word(days.get(ahead).day().date().getDayOfWeek()));
    }
}
