package cascade.ui.practice.progress;

import cascade.messages.Messages;

/** Shares as a reader sees them. */
final class Percent {
    private static final int HUNDRED = 100;

    private Percent() {}

    /** A share from 0 to 1 in whole per cent, as "93 %". */
    static String of(double share) {
        return Messages.text("progress.percent", Math.round(share * HUNDRED));
    }
}
