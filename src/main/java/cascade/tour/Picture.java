package cascade.tour;

import cascade.messages.Messages;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Features;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of the window.
 *
 * @param file the name of its file
 * @param part which part of all the pictures it belongs to
 * @param depth at which depth the window is
 * @param route what it shows
 * @param title what it is called
 * @param caption what it shows, in a sentence or two
 */
public record Picture(String file, Part part, Depth depth, Route route, String title, String caption) {

    /** The parts, in their order. */
    public enum Part {
        TABS, WALK_SIMPLE, WALK_ADVANCED
    }

    /** All that show a unit: every tab, then every step of the walk at both depths, as a reader would see them. */
    public static List<Picture> all(Unit unit, List<Feature> tabs) {
        List<Picture> all = new ArrayList<>();
        for (Feature tab : Features.of(tabs, new UnitIndex(unit)).all()) {
            all.add(new Picture("tab-" + number(all.size() + 1) + "-" + tab.id() + ".png", Part.TABS, Depth.SIMPLE,
                    tab.route(), tab.title(), Messages.text("tab." + tab.id() + ".holds")));
        }
        List<Step> steps = unit.pathway().steps();
        for (Depth depth : Depth.values()) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                all.add(new Picture(
                        depth.name().toLowerCase(Locale.ROOT) + "-" + number(i + 1) + "-" + step.id() + ".png",
                        depth == Depth.SIMPLE ? Part.WALK_SIMPLE : Part.WALK_ADVANCED, depth,
                        new Route(Route.Kind.STEP, step.id()),
                        Messages.text("pictures.step", i + 1, steps.size(), step.title()),
                        PlainText.of(step.scene(depth).caption())));
            }
        }
        return List.copyOf(all);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
