package cascade.simulation;

import java.io.Serial;

/** Levels that go on changing where a model was to come to rest: with its constants it has no steady state that is found. */
public final class NoSteadyStateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NoSteadyStateException() {
        super("the network does not come to rest");
    }
}
