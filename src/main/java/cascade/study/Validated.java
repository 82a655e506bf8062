package cascade.study;

/** What is to be said of a file before it is imported. */
public sealed interface Validated {
    /**
     * It is a whole store.
     *
     * @param events how many entries it has, undone ones too
     */
    record Fit(long events) implements Validated {}

    /** It can't be imported. */
    record Unfit(String word) implements Validated {}
}
