package cascade;

import java.util.Random;

/**
 * A run of a random test. It is the same each time, unless {@code -Dfuzz.seed=} gives it another seed or
 * {@code -Dfuzz.actions=} another length; both are printed, so that what it finds can be found again.
 *
 * @param seed what chance begins with
 * @param actions how much it does
 */
public record RandomRun(long seed, int actions) {

    /**
     * The run that was asked for.
     *
     * @param test what is run
     * @param seed its seed where none is asked for
     * @param actions its length where none is asked for
     */
    public static RandomRun of(String test, long seed, int actions) {
        RandomRun run = new RandomRun(number("fuzz.seed", seed), Math.toIntExact(number("fuzz.actions", actions)));
        System.out.println(test + ": -Dfuzz.seed=" + run.seed + " -Dfuzz.actions=" + run.actions);
        return run;
    }

    private static long number(String property, long usual) {
        String given = System.getProperty(property, "");
        return given.isBlank() ? usual : Long.parseLong(given);
    }

    /** Chance, from its beginning. */
    public Random random() {
        return new Random(seed);
    }
}
