package cascade.simulation;

import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/** The one class that knows Hipparchus: solves equations with Dormand and Prince's method of order 5, with dense output. */
final class Solver {
    private static final double SHORTEST = 1e-9;

    private Solver() {}

    /**
     * Solves from one time to another.
     *
     * @param state the state to begin with
     * @param times hours, rising
     * @param first the first of them that is wanted, not before the beginning
     * @param last behind the last of them that is wanted, not after the end
     * @param levels where levels at these hours are put, by number and by hour
     * @param tolerance the most that a step may be wrong by, absolutely and relatively
     * @return the state at the end
     */
    static double[] solve(Equations equations, double[] state, double from, double until, double[] times, int first,
            int last, double[][] levels, double tolerance) {
        ODEIntegrator integrator = new DormandPrince54Integrator(SHORTEST, Math.max(until - from, SHORTEST), tolerance,
                tolerance);
        integrator.addStepHandler(new Sampling(times, first, last, levels));
        return integrator.integrate(new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return equations.dimension();
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                double[] out = new double[y.length];
                equations.derivatives(y, out);
                return out;
            }
        }, new ODEState(from, state), until).getPrimaryState();
    }

    /** Notes the levels at the wanted hours. */
    private static final class Sampling implements ODEStepHandler {
        private final double[] times;
        private final int last;
        private final double[][] levels;
        private int next;

        Sampling(double[] times, int first, int last, double[][] levels) {
            this.times = times;
            this.next = first;
            this.last = last;
            this.levels = levels;
        }

        @Override
        public void handleStep(ODEStateInterpolator step) {
            double until = step.getCurrentState().getTime();
            while (next < last && times[next] <= until) {
                double[] state = step.getInterpolatedState(times[next]).getPrimaryState();
                for (int i = 0; i < levels.length; i++) {
                    levels[i][next] = Math.max(0, state[i]);
                }
                next++;
            }
        }
    }
}
