package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.unit.text.QuantityText;

/** Hours as they are written and said: minutes at first, then hours, then days. */
public final class HourText {
    private static final double MINUTES = 60;
    private static final double DAY = 24;
    /** From so many hours on, a time is said in hours. */
    private static final double IN_HOURS = 2;

    private HourText() {}

    /** An hour in words, as "90 minutes", "3 hours" or "2.5 days". */
    public static String said(double hour) {
        return hour < IN_HOURS ? said("minutes", Math.round(hour * MINUTES))
                : hour < DAY ? said("hours", tenths(hour)) : said("days", tenths(hour / DAY));
    }

    /** An hour in brief, as "90 min", "3 h" or "2.5 d". */
    public static String brief(double hour) {
        return hour < IN_HOURS ? Messages.text("chart.tick.min", QuantityText.number(Math.round(hour * MINUTES)))
                : hour < DAY ? Messages.text("chart.tick.h", QuantityText.number(tenths(hour)))
                        : Messages.text("chart.tick.d", QuantityText.number(tenths(hour / DAY)));
    }

    /** An hour at a tick: after the first minute, minutes are bare numbers. */
    static String tick(double hour) {
        return Math.round(hour * MINUTES) > 1 && hour < IN_HOURS ? QuantityText.number(Math.round(hour * MINUTES))
                : brief(hour);
    }

    private static String said(String unit, double count) {
        String whole = "chart.hour." + unit;
        return count == Math.round(count) ? Messages.count(whole, (long) count)
                : Messages.text("chart.hour." + unit + ".part", QuantityText.number(count));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
