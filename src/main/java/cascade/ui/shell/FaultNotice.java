package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.DesktopServices;
import java.util.function.Supplier;

/** Tells the reader, quietly and once at a time, that something went wrong in Cascade, and offers a report to copy. */
public final class FaultNotice {
    private final Notices notices;
    private final DesktopServices desktop;
    private Notices.Shown shown = Notices.Shown.NOTHING;

    FaultNotice(Notices notices, DesktopServices desktop) {
        this.notices = notices;
        this.desktop = desktop;
    }

    /**
     * Shows it, unless it is there. Called on the FX thread.
     *
     * @param report gives what is copied, at the moment it is
     */
    public void show(Supplier<String> report) {
        if (!shown.isThere()) {
            shown = notices.tell(Messages.text("fault.told"), new Notices.Action(Messages.text("fault.copy"),
                    Messages.text("fault.copied"), () -> desktop.copy(report.get())));
        }
    }
}
