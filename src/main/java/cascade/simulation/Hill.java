package cascade.simulation;

/**
 * The normalised Hill function of Kraeutler, Soltis and Saucerman (2010): 0 at 0, a half at {@code half}, 1 at 1.
 *
 * @param n how steep it is, above 0
 * @param half the activity that gives a half, above 0 and so small that half to the power of n is below a half
 * @param b the factor of the numerator
 * @param k what stands beside the activity in the denominator
 */
record Hill(double n, double half, double b, double k) {
    private static final double ROOTED = 1.5;

    /** The function of a steepness and a half. */
    static Hill of(double n, double half) {
        double at = Math.pow(half, n);
        if (!(n > 0 && half > 0 && at < 0.5)) {
            throw new IllegalArgumentException("no Hill function has n " + n + " and half " + half);
        }
        double b = (at - 1) / (2 * at - 1);
        return new Hill(n, half, b, b - 1);
    }

    /** What an activity gives, from 0 to 1. */
    double of(double activity) {
        if (activity <= 0) {
            return 0;
        }
        if (activity >= 1) {
            return 1;
        }
        // A root is several times as quick as a power, and this steepness is the usual one.
        double raised = n == ROOTED ? activity * Math.sqrt(activity) : Math.pow(activity, n);
        return b * raised / (k + raised);
    }

    /**
     * What some activities give, which is asked for thousands of times in a run.
     *
     * @param which their numbers
     * @param count so many of these, from the first on
     * @param activities the activities, by number
     * @param gives where it is put, by number
     */
    void of(int[] which, int count, double[] activities, double[] gives) {
        boolean rooted = n == ROOTED;
        double factor = b;
        double beside = k;
        for (int i = 0; i < count; i++) {
            int number = which[i];
            double activity = activities[number];
            if (activity > 0 && activity < 1) {
                double raised = rooted ? activity * Math.sqrt(activity) : Math.pow(activity, n);
                gives[number] = factor * raised / (beside + raised);
            } else {
                gives[number] = activity <= 0 ? 0 : 1;
            }
        }
    }
}
