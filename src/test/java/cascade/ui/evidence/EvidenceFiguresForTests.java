package cascade.ui.evidence;

import cascade.ui.figure.Figure;
import cascade.unit.Unit;

/** The figure of the studies, for tests in other packages. */
public final class EvidenceFiguresForTests {
    private EvidenceFiguresForTests() {}

    public static Figure of(Unit unit) {
        WhoModel model = new WhoModel(unit);
        return model.figure(em -> new WhoDrawing(model, unit.subject(), em, _ -> {}));
    }
}
