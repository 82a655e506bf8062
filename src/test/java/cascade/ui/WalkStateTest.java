package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a step is come to, it is the same picture: lit, dimmed, caption and camera. */
class WalkStateTest {

    /** What a step looks like. */
    private record Picture(String title, TreeSet<String> lit, TreeSet<String> dim, String camera) {}

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aStepIsTheSameForwardsBackwardsAndJumpedTo(Depth depth) throws Exception {
        try (App app = open(App.start(), depth)) {
            List<Picture> forwards = new ArrayList<>();
            PathwayModel model = model(app);
            int steps = model.steps().size();
            for (int i = 0; i < steps; i++) {
                forwards.add(picture(app));
                move(app, model::next);
            }
            assertTrue(model.state().get().finished(), "past the last step");
            move(app, model::back);
            for (int i = steps - 1; i >= 0; i--) {
                assertEquals(forwards.get(i), picture(app), "backwards to step " + (i + 1));
                move(app, model::back);
            }
            for (int i = 0; i < steps; i++) {
                int to = i * 5 % steps;
                move(app, () -> model.goTo(to));
                assertEquals(forwards.get(to), picture(app), "jumped to step " + (to + 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aStepThatAnotherInterruptedEndsAsWithoutMotion(Depth depth) throws Exception {
        List<Picture> still = new ArrayList<>();
        try (App app = open(App.start(), depth)) {
            PathwayModel model = model(app);
            for (int i = 0; i < model.steps().size(); i++) {
                still.add(picture(app));
                move(app, model::next);
            }
        }
        try (App app = open(App.startMoving(), depth)) {
            PathwayModel model = model(app);
            for (int i = 0; i < model.steps().size(); i++) {
                int to = i;
                // Two steps are begun and cut short, in the middle of their camera's way and of their pulses.
                move(app, () -> model.goTo((to + 7) % model.steps().size()));
                move(app, () -> model.goTo((to + 4) % model.steps().size()));
                move(app, () -> model.goTo(to));
                try {
                    app.await("step " + (to + 1) + " has come to rest", () -> still.get(to).equals(picture(app)));
                } catch (AssertionError never) {
                    assertEquals(still.get(to), picture(app), never.getMessage());
                }
            }
        }
    }

    @Test
    void aLensOrADepthChangedOnTheWayLeavesTheStepAsItWas() throws Exception {
        try (App app = open(App.start(), Depth.SIMPLE)) {
            PathwayModel model = model(app);
            move(app, () -> model.goTo(5));
            Picture before = picture(app);
            app.click("People", "segment");
            app.click("All", "segment");
            assertEquals(before, picture(app));
            move(app, () -> model.changeDepth(Depth.ADVANCED));
            move(app, () -> model.changeDepth(Depth.SIMPLE));
            move(app, () -> model.goTo(4));
            move(app, () -> model.goTo(5));
            assertEquals(before, picture(app));
        }
    }

    private static App open(App app, Depth depth) {
        app.go("tab:pathway");
        move(app, () -> model(app).changeDepth(depth));
        move(app, () -> model(app).goTo(1));
        move(app, () -> model(app).goTo(0));
        return app;
    }

    private static PathwayModel model(App app) {
        return ((PathwayScreen) app.screen()).model();
    }

    private static void move(App app, Runnable how) {
        App.fx(() -> {
            how.run();
            app.scene().getRoot().layout();
            return null;
        });
    }

    private static Picture picture(App app) {
        return App.fx(() -> {
            Parent map = (Parent) app.scene().getRoot().lookup(".map");
            Node world = map.getChildrenUnmodifiable().getFirst();
            TreeSet<String> lit = new TreeSet<>();
            TreeSet<String> dim = new TreeSet<>();
            for (Node node : map.lookupAll(".node")) {
                if (node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))) {
                    lit.add(node.getId());
                }
                if (node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("dim"))) {
                    dim.add(node.getId());
                }
            }
            return new Picture(model(app).currentStep().title(), lit, dim,
                    world.getTransforms().toString().replaceAll("\\s+", " ") + " in " + map.getLayoutBounds().getWidth()
                            + "x"
                            + map.getLayoutBounds().getHeight());
        });
    }
}
