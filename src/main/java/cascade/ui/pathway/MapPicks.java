package cascade.ui.pathway;

import cascade.ui.frame.Navigator;
import cascade.ui.frame.Standpoint;
import cascade.ui.map.MapListener;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Route;

/**
 * What the reader does on a map, and what follows.
 *
 * @param model what is picked and opened
 * @param trying what is tried with the model of the map, where that is shown
 * @param navigator told from where the map was looked at
 */
record MapPicks(PathwayModel model, Trying trying, Navigator navigator) implements MapListener {
    @Override
    public void picked(Route route) {
        if (trying.isOn()) {
            trying.picked(route);
        } else {
            model.picked(route);
        }
    }

    @Override
    public void turned(String node) {
        model.turn(node);
    }

    @Override
    public void closer(String node) {
        if (!trying.isOn()) {
            model.lookAt(node);
        }
    }

    @Override
    public void looked(Standpoint from) {
        navigator.looked(from);
    }
}
