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
 * @param navigator told from where the map was looked at
 */
record MapPicks(PathwayModel model, Navigator navigator) implements MapListener {
    @Override
    public void picked(Route route) {
        model.picked(route);
    }

    @Override
    public void turned(String node) {
        model.turn(node);
    }

    @Override
    public void closer(String node) {
        model.lookAt(node);
    }

    @Override
    public void looked(Standpoint from) {
        navigator.looked(from);
    }
}
