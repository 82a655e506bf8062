package cascade.simulation;

import java.util.Objects;
import java.util.stream.IntStream;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.jspecify.annotations.Nullable;

/** The one class that knows Hipparchus: solves equations with Dormand and Prince's method of order 5, with dense output. */
final class Solver {
    private static final double SHORTEST = 1e-9;
    /**
     * The longest step, in time constants of the fastest level that moves. The method is stable up to 3.3; beyond two it lets
     * little errors fade so slowly that nothing would come to rest.
     */
    private static final double STABLE = 2.2;
    /** The length of the first part, in hours; each is twice as long as the one before. */
    private static final double PART = 2;
    /** What moves is taken out of a state where it is less than this share of it. */
    private static final double WORTH = 0.75;

    private final Equations equations;
    private final Tolerance tolerance;
    private final Sampling sampling;

    /**
     * How close a solution is.
     *
     * @param step the most that a step may be wrong by, absolutely and relatively
     * @param still so little is left of the way of a level that counts as at rest from then on; 0 where none does
     */
    record Tolerance(double step, double still) {}

    private Solver(Equations equations, Tolerance tolerance, Sampling sampling) {
        this.equations = equations;
        this.tolerance = tolerance;
        this.sampling = sampling;
    }

    /**
     * Solves from one time to another.
     *
     * @param state the state to begin with
     * @param times hours, rising
     * @param first the first of them that is wanted, not before the beginning
     * @param last behind the last of them that is wanted, not after the end
     * @param levels where levels at these hours are put, by number and by hour; of those that have room
     * @param tolerance how close it is
     * @return the state at the end
     */
    static double[] solve(Equations equations, double[] state, double from, double until, double[] times, int first,
            int last, double[][] levels, Tolerance tolerance) {
        Sampling sampling = new Sampling(times, first, last, levels, equations, tolerance.still());
        return new Solver(equations, tolerance, sampling).solve(state, from, until);
    }

    /** In parts where levels come to rest, since the longest step is longer when the fastest have. */
    private double[] solve(double[] state, double from, double until) {
        equations.speeds(state);
        equations.calm(tolerance.still());
        boolean parts = tolerance.still() > 0;
        double part = parts ? PART : until - from;
        double begin = from;
        double[] now = state;
        while (begin < until && equations.move()) {
            double end = until - begin < 2 * part ? until : begin + part;
            now = integrate(now, begin, end, parts ? STABLE * equations.shortest() : end - begin);
            begin = end;
            part *= 2;
        }
        sampling.rest(now);
        return now;
    }

    /** Only of what moves: most of the work is done once for each number of the state, at each step. */
    private double[] integrate(double[] state, double from, double until, double longest) {
        DormandPrince54Integrator integrator = new DormandPrince54Integrator(SHORTEST, Math.max(longest, SHORTEST),
                tolerance.step(), tolerance.step());
        if (sampling.step > 0) {
            integrator.setInitialStepSize(Math.min(sampling.step, longest));
        }
        int[] moving = equations.moving();
        // To take a part out and put it back costs as much as it saves where that is nearly all.
        Part part = new Part(equations, moving.length < state.length * WORTH ? moving
                : IntStream.range(0, state.length).toArray(), state.clone());
        sampling.part = part;
        integrator.addStepHandler(sampling);
        return part.whole(integrator.integrate(part, new ODEState(from, part.moving(state)),
                until).getPrimaryState()).clone();
    }

    /**
     * The part of a state that moves.
     *
     * @param equations the equations
     * @param numbers which numbers of the state move
     * @param whole the state; what moves is put into it
     */
    private record Part(Equations equations, int[] numbers, double[] whole) implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return numbers.length;
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            return moving(equations.speeds(whole(y)));
        }

        /** What moves of a state. */
        double[] moving(double[] all) {
            if (isAll()) {
                return all;
            }
            double[] some = new double[numbers.length];
            for (int i = 0; i < some.length; i++) {
                some[i] = all[numbers[i]];
            }
            return some;
        }

        /** The state with what moves. */
        double[] whole(double[] moving) {
            if (isAll()) {
                return moving;
            }
            for (int i = 0; i < numbers.length; i++) {
                whole[numbers[i]] = moving[i];
            }
            return whole;
        }

        private boolean isAll() {
            return numbers.length == whole.length;
        }
    }

    /** Notes the levels at the wanted hours, and leaves out what has come to rest. */
    private static final class Sampling implements ODEStepHandler {
        private final double[] times;
        private final int last;
        private final double[][] levels;
        private final Equations equations;
        private final double still;
        private int next;
        private @Nullable Part part;
        /** The last step but for what was left up to an end. */
        private double step;

        Sampling(double[] times, int first, int last, double[][] levels, Equations equations, double still) {
            this.times = times;
            this.next = first;
            this.last = last;
            this.levels = levels;
            this.equations = equations;
            this.still = still;
        }

        @Override
        public void handleStep(ODEStateInterpolator taken) {
            double until = taken.getCurrentState().getTime();
            step = Math.max(step / 2, until - taken.getPreviousState().getTime());
            while (next < last && times[next] <= until) {
                note(Objects.requireNonNull(part).whole(taken.getInterpolatedState(times[next]).getPrimaryState()));
            }
            // What the method works out last is how fast all is at the end of a step.
            equations.calm(still);
        }

        /** Nothing moves any more: it is the same at all hours that are left. */
        void rest(double[] state) {
            while (next < last) {
                note(state);
            }
        }

        private void note(double[] state) {
            for (int i = 0; i < levels.length; i++) {
                if (levels[i].length > 0) {
                    levels[i][next] = Math.max(0, state[i]);
                }
            }
            next++;
        }
    }
}
