package cascade.unit;

/** What was found of a popular claim. */
public enum Verdict {
    SUPPORTED, REFINED, CAVEAT, INFERRED, UNTESTED, UNSUPPORTED, WRONG
}
