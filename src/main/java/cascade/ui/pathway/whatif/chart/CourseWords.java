package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.simulation.Draws.Band;
import cascade.simulation.Runs;
import cascade.unit.Model.Point;
import cascade.unit.text.QuantityText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A course in sentences. */
public final class CourseWords {
    private final CourseData data;

    /** What is said of a course. */
    public CourseWords(CourseData data) {
        this.data = data;
    }

    /** All of it, for who can't see it: what it does, how sure that is, and what was measured. */
    public String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("chart.spoken", data.title(), course()));
        data.band().ifPresent(band -> parts.add(band(band)));
        if (!data.points().isEmpty()) {
            parts.add(measured());
        }
        return String.join(" ", parts);
    }

    /** What the level does beside what it is without, as "rises to 3.0 times at 2 hours (1.0 times without), back by 8 hours". */
    public String course() {
        double[] times = data.times();
        int last = times.length - 1;
        while (last >= 0 && !moved(last)) {
            last--;
        }
        if (last < 0) {
            return Messages.text("chart.course.same", data.kind().said(data.at(data.turn())));
        }
        double turn = data.turn();
        double there = data.at(turn);
        double without = data.ghostAt(turn);
        String way = there > without ? "up" : "down";
        if (moved(0)) {
            return Messages.text("chart.course." + way + ".always", data.kind().said(there), HourText.said(turn),
                    data.kind().said(without));
        }
        int often = often();
        if (often > 1) {
            String again = "chart.course." + way + ".often";
            return Messages.count(again, often, data.kind().said(there),
                    HourText.said(turn), data.kind().said(without));
        }
        return last == times.length - 1
                ? Messages.text("chart.course." + way + ".on", data.kind().said(there), HourText.said(turn),
                        data.kind().said(without))
                : Messages.text("chart.course." + way, data.kind().said(there), HourText.said(turn),
                        data.kind().said(without), HourText.said(times[last + 1]));
    }

    /** How many times it goes away from what it is without. */
    private int often() {
        int often = 0;
        for (int i = 0; i < data.times().length; i++) {
            often += moved(i) && (i == 0 || !moved(i - 1)) ? 1 : 0;
        }
        return often;
    }

    private boolean moved(int at) {
        double move = Math.abs(data.levels()[at] - data.ghost()[at]);
        return move >= Runs.LEAST && move >= Runs.SHARE * Math.abs(data.ghost()[at]);
    }

    private String band(Band band) {
        double turn = data.turn();
        int at = Arrays.binarySearch(band.times(), turn);
        int near = Math.clamp(at < 0 ? -at - 1 : at, 0, band.times().length - 1);
        return Messages.text("chart.band", HourText.said(band.times()[near]), data.kind().said(band.low()[near]),
                data.kind().said(band.high()[near]));
    }

    /** What was measured, in a sentence. */
    public String measured() {
        return Messages.text("chart.measured", Messages.list(data.points().stream().map(CourseWords::point).toList()));
    }

    /** What one point says, as "above control at 90 minutes". */
    public static String point(Point point) {
        String what = point.fold().map(fold -> point.error().map(error -> Messages.text("chart.point.error",
                QuantityText.number(fold), QuantityText.number(error))).orElseGet(
                        () -> Messages.text("chart.point.fold", QuantityText.number(fold)))).orElseGet(
                                () -> Messages.text("chart.point." + switch (point.course()) {
                                case UP -> "up";
                                case DOWN -> "down";
                                case SAME -> "same";
                                }));
        String when = point.hour().map(hour -> Messages.text("chart.point.at", what, HourText.said(hour))).orElseGet(
                () -> Messages.text("chart.point.untimed", what));
        return point.unexplained() ? Messages.text("chart.point.unexplained", when) : when;
    }

    /** The level at an hour beside what it is without, as "3 hours: 2.9× (1.0× without)". */
    public String at(double hour) {
        return Messages.text("chart.at", HourText.said(hour), data.kind().brief(data.at(hour)),
                data.kind().brief(data.ghostAt(hour)));
    }
}
