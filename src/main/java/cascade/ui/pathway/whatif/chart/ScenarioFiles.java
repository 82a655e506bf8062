package cascade.ui.pathway.whatif.chart;

import cascade.export.model.ModelFile;
import cascade.export.model.ScenarioExport;
import cascade.export.picture.Drawing;
import cascade.messages.Messages;
import cascade.ui.figure.FigurePicture;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * What is tried, to take away: as a model for other programs, as a table, and its charts as a picture.
 *
 * @param unit whose model it is
 * @param scenario what is tried
 * @param courses what its charts show; may be none
 * @param hour the hour that they look at
 * @param version Cascade's version
 */
public record ScenarioFiles(Unit unit, Scenario scenario, List<CourseData> courses, double hour, String version) {

    /** What its files are called, without an ending. */
    public String name() {
        return unit.id() + "-" + scenario.id();
    }

    /** A file's content; takes a while, so not on the FX thread. */
    public byte[] content(ModelFile kind) {
        return new ScenarioExport(unit, scenario).content(kind);
    }

    /** Its charts as a picture. Called on the FX thread. */
    public Drawing charts(boolean dark) {
        return FigurePicture.of(CourseFigure.of(Messages.text("chart.of", scenario.title()), name(), courses,
                new SimpleDoubleProperty(hour)), unit, version, dark);
    }
}
