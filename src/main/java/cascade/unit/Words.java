package cascade.unit;

/** One thing said at both depths (CommonMark). */
public record Words(String simple, String advanced) {
    /** Nothing said. */
    public static final Words NONE = new Words("", "");

    /** The words for a depth. */
    public String at(Depth depth) {
        return depth == Depth.SIMPLE ? simple : advanced;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return simple.isEmpty() && advanced.isEmpty();
    }
}
