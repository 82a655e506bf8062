package cascade.simulation;

/**
 * Which numbers of a state are still worked out: not those that nobody asked for, nor those that have come to rest and are
 * made from nothing that still moves.
 */
final class Motion {
    private final Wiring wiring;
    private final boolean[] moving;
    private final Some straight;
    private final Some gated;
    private final Some folds;
    private final Some activities;
    private final Some others;

    /** Some numbers, the first so many of an array: they are gone through thousands of times in a run. */
    static final class Some {
        final int[] numbers;
        int count;

        Some(int most) {
            numbers = new int[most];
        }

        void add(int number) {
            numbers[count++] = number;
        }
    }

    /**
     * @param wiring the network
     * @param wanted by number of the state, whether it is asked for or anything that is asked for is made from it
     */
    Motion(Wiring wiring, boolean[] wanted) {
        this.wiring = wiring;
        moving = wanted.clone();
        straight = new Some(wiring.size);
        gated = new Some(wiring.size);
        folds = new Some(wiring.size);
        activities = new Some(wiring.size);
        others = new Some(wiring.sources());
        list();
    }

    private void list() {
        straight.count = 0;
        gated.count = 0;
        folds.count = 0;
        activities.count = 0;
        others.count = 0;
        boolean[] needed = new boolean[wiring.sources()];
        for (int i = 0; i < wiring.size; i++) {
            if (moving[i]) {
                switch (wiring.kinds[i]) {
                case GIVEN, ACTIVITY -> (wiring.straight[i] ? straight : gated).add(i);
                case FOLD -> folds.add(i);
                case DOSED, PASSED -> {
                }
                }
                for (int t = wiring.terms[wiring.clauses[i]]; t < wiring.terms[wiring.clauses[i + 1]]; t++) {
                    needed[wiring.gates.get(t).from()] = true;
                }
            }
        }
        for (int i = 0; i < needed.length; i++) {
            if (needed[i] && moving[wiring.number(i)]) {
                (wiring.isActivity(i) ? activities : others).add(i);
            }
        }
    }

    /** The moving activities into which no more than one source comes. */
    Some straight() {
        return straight;
    }

    /** The other moving activities. */
    Some gated() {
        return gated;
    }

    /** The moving folds. */
    Some folds() {
        return folds;
    }

    /** The sources that move and are activities. */
    Some activities() {
        return activities;
    }

    /** The sources that move and are not. */
    Some others() {
        return others;
    }

    /** Whether a number of the state moves. */
    boolean moves(int number) {
        return moving[number];
    }

    /** Whether anything does. */
    boolean any() {
        for (boolean each : moving) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /**
     * Leaves out what has come to rest.
     *
     * @param speeds by number, how fast it changes; what is left out gets 0
     * @param pace by number, how much of its way it goes in an hour; 0 where it doesn't move in time
     * @param bound so little is left of the way of what is at rest
     */
    void calm(double[] speeds, double[] pace, double bound) {
        boolean[] rests = new boolean[moving.length];
        boolean some = false;
        for (int i = 0; i < rests.length; i++) {
            rests[i] = moving[i] && Math.abs(speeds[i]) <= bound * pace[i];
            some |= rests[i];
        }
        while (some) {
            some = false;
            for (int i = 0; i < rests.length; i++) {
                if (rests[i] && isMoved(i, rests)) {
                    rests[i] = false;
                    some = true;
                }
            }
        }
        for (int i = 0; i < rests.length; i++) {
            if (rests[i]) {
                moving[i] = false;
                speeds[i] = 0;
                some = true;
            }
        }
        if (some) {
            list();
        }
    }

    private boolean isMoved(int number, boolean[] rests) {
        for (int from : wiring.inputs(number)) {
            if (moving[from] && !rests[from]) {
                return true;
            }
        }
        return false;
    }
}
