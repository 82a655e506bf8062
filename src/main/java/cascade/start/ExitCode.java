package cascade.start;

/** What the program ends with, as shells and scripts see it. */
public final class ExitCode {
    /** Everything is well. */
    public static final int OK = 0;
    /** The unit is broken, there is no window to be had, or the tour failed. */
    public static final int FAILED = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
