package cascade.ui.simple;

import cascade.ui.figure.Figure;
import cascade.unit.Unit;

/** The story in stills, for tests in other packages. */
public final class StoryForTests {
    private StoryForTests() {}

    public static Figure of(Unit unit) {
        return new Story(unit).figure();
    }
}
