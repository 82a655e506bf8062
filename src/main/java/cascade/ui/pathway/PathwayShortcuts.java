package cascade.ui.pathway;

import cascade.pathway.Reach;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Shortcut;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.model.View;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the keys of the Pathway tab do.
 *
 * @param screen the tab
 * @param settings whether the walk asks
 * @param model what is shown and decided
 * @param knowing whether what is known glows
 */
record PathwayShortcuts(PathwayScreen screen, Settings settings, PathwayModel model, Knowing knowing) {

    List<Shortcut> all() {
        return Stream.of(choosing(), onNodes(), walking(), onMap()).flatMap(all -> all).toList();
    }

    /** While the walk asks, a digit chooses. */
    private Stream<Shortcut> choosing() {
        return IntStream.range(0, PathwayKeys.CHOOSE.size()).mapToObj(
                i -> PathwayKeys.CHOOSE.get(i).does(() -> screen.walk().choose(i),
                        () -> model.foresight().question().isPresent()));
    }

    private Stream<Shortcut> onNodes() {
        BooleanSupplier onNode = () -> screen.focused().isPresent();
        BooleanSupplier somewhere = () -> onNode.getAsBoolean() || model.selection().isPresent();
        return Stream.of(PathwayKeys.FOLLOW.does(() -> move(screen.map().keys()::downstream), onNode),
                PathwayKeys.RETURN.does(() -> move(screen.map().keys()::upstream), onNode),
                PathwayKeys.SIBLING_BELOW.does(() -> move(node -> screen.map().keys().sibling(node, 1)), onNode),
                PathwayKeys.SIBLING_ABOVE.does(() -> move(node -> screen.map().keys().sibling(node, -1)), onNode),
                PathwayKeys.FIRST_NODE.does(() -> screen.map().keys().first().ifPresent(screen.map()::focus), onNode),
                PathwayKeys.UPSTREAM.does(() -> screen.withNode(node -> model.reach(node, Reach.UPSTREAM)),
                        somewhere),
                PathwayKeys.DOWNSTREAM.does(() -> screen.withNode(node -> model.reach(node, Reach.DOWNSTREAM)),
                        somewhere),
                PathwayKeys.PATHS.does(() -> screen.withNode(model::choosePathsFrom), somewhere));
    }

    private void move(Function<String, Optional<String>> where) {
        screen.focused().flatMap(where).ifPresent(screen.map()::focus);
    }

    private Stream<Shortcut> walking() {
        return Stream.of(PathwayKeys.NEXT.does(model::next), PathwayKeys.BACK.does(model::back),
                PathwayKeys.PLAY.does(model::playOrPause), PathwayKeys.FIRST.does(() -> model.goTo(0)),
                PathwayKeys.LAST.does(() -> model.goTo(model.steps().size() - 1)),
                PathwayKeys.ASK_FIRST.does(() -> settings.askFirst().set(!settings.askFirst().get())));
    }

    private Stream<Shortcut> onMap() {
        return Stream.of(
                PathwayKeys.CLOSE_UP.does(() -> model.look(model.view() == View.MAP ? View.CLOSE_UP : View.MAP)),
                PathwayKeys.DEPTH.does(() -> model.changeDepth(model.other())),
                PathwayKeys.LENS.does(() -> model.look(model.lens().next())),
                PathwayKeys.KNOW.does(() -> knowing.turn(!knowing.on().get())),
                PathwayKeys.OUTLINE.does(screen::toggleOutline), PathwayKeys.EXPORT.does(screen::export),
                PathwayKeys.FIND.does(screen::find),
                PathwayKeys.ZOOM_IN.does(() -> screen.map().zoom(PathwayScreen.ZOOM)),
                PathwayKeys.ZOOM_OUT.does(() -> screen.map().zoom(1 / PathwayScreen.ZOOM)),
                PathwayKeys.RESET.does(() -> screen.map().reset()), PathwayKeys.FIT.does(() -> screen.map().fit()),
                PathwayKeys.FIT_LIT.does(() -> screen.map().fitLit()), PathwayKeys.CLOSE.does(screen::stepOut));
    }
}
