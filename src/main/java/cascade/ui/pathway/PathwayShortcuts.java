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
 * @param trying what is tried with the model of the map
 */
record PathwayShortcuts(PathwayScreen screen, Settings settings, PathwayModel model, Knowing knowing, Trying trying) {

    List<Shortcut> all() {
        return Stream.of(choosing(), onNodes(), tried(), walking(), onMap()).flatMap(all -> all).toList();
    }

    /** While the walk asks, a digit chooses. */
    private Stream<Shortcut> choosing() {
        return IntStream.range(0, PathwayKeys.CHOOSE.size()).mapToObj(
                i -> PathwayKeys.CHOOSE.get(i).does(() -> screen.walk().choose(i),
                        () -> model.foresight().question().isPresent()));
    }

    private Stream<Shortcut> onNodes() {
        BooleanSupplier onNode = () -> screen.focused().isPresent();
        BooleanSupplier somewhere = () -> walks() && (onNode.getAsBoolean() || model.selection().isPresent());
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

    /** Whether the walk is shown, on the map or in its close-ups, and not the model. */
    private boolean walks() {
        return !trying.isOn();
    }

    /** While something is tried with the model: the time, and what is predicted. */
    private Stream<Shortcut> tried() {
        BooleanSupplier time = trying::takesTime;
        return Stream.concat(
                IntStream.range(0, PathwayKeys.PREDICT.size()).mapToObj(
                        i -> PathwayKeys.PREDICT.get(i).does(() -> trying.digit(i), trying::asks)),
                Stream.of(PathwayKeys.LATER.does(() -> trying.later(true), time),
                        PathwayKeys.EARLIER.does(() -> trying.later(false), time),
                        PathwayKeys.START.does(() -> trying.toEnd(false), time),
                        PathwayKeys.END.does(() -> trying.toEnd(true), time),
                        PathwayKeys.PLAY_TIME.does(trying::playOrPause, time)));
    }

    private Stream<Shortcut> walking() {
        return Stream.of(PathwayKeys.NEXT.does(model::next, this::walks),
                PathwayKeys.BACK.does(model::back, this::walks),
                PathwayKeys.PLAY.does(model::playOrPause, this::walks),
                PathwayKeys.FIRST.does(() -> model.goTo(0), this::walks),
                PathwayKeys.LAST.does(() -> model.goTo(model.steps().size() - 1), this::walks),
                PathwayKeys.ASK_FIRST.does(() -> settings.askFirst().set(!settings.askFirst().get()), this::walks));
    }

    private Stream<Shortcut> onMap() {
        return Stream.of(
                PathwayKeys.CLOSE_UP.does(
                        () -> model.look(model.view() == View.CLOSE_UP ? View.MAP : View.CLOSE_UP)),
                PathwayKeys.WHAT_IF.does(() -> model.look(trying.isOn() ? View.MAP : View.WHAT_IF),
                        () -> trying.isThere() && !screen.isPresented()),
                PathwayKeys.DEPTH.does(() -> model.changeDepth(model.other()), this::walks),
                PathwayKeys.LENS.does(() -> model.look(model.lens().next()), this::walks),
                PathwayKeys.KNOW.does(() -> knowing.turn(!knowing.on().get()), this::walks),
                PathwayKeys.OUTLINE.does(screen::toggleOutline), PathwayKeys.EXPORT.does(screen::export),
                PathwayKeys.FIND.does(screen::find),
                PathwayKeys.ZOOM_IN.does(() -> screen.map().zoom(PathwayScreen.ZOOM)),
                PathwayKeys.ZOOM_OUT.does(() -> screen.map().zoom(1 / PathwayScreen.ZOOM)),
                PathwayKeys.RESET.does(() -> screen.map().reset()), PathwayKeys.FIT.does(() -> screen.map().fit()),
                PathwayKeys.FIT_LIT.does(() -> screen.map().fitLit()), PathwayKeys.CLOSE.does(screen::stepOut));
    }
}
