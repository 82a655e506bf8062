package cascade.study;

/** What is to be said of a file before it is imported. */
public sealed interface Validated {
    /**
     * It is a whole store.
     *
     * @param events how many entries it has, undone ones too
     * @param answers how many answers of them count
     */
    record Fit(long events, long answers) implements Validated {}

    /**
     * It is what was put aside when it was damaged, and some of it can be read.
     *
     * @param answers how many answers count of what can be read
     */
    record Partly(long answers) implements Validated {}

    /** It can't be imported. */
    record Unfit(String word) implements Validated {}
}
