package cascade.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Act;
import cascade.unit.Actor;
import cascade.unit.ActorKind;
import cascade.unit.Basis;
import cascade.unit.Beat;
import cascade.unit.Certainty;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Verb;
import cascade.unit.Words;
import cascade.unit.read.UnitFolder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each verb does, and that a beat ends in the same still however it is come to. */
class CourseTest {
    private static final Set<Depth> BOTH = EnumSet.allOf(Depth.class);

    private static Actor actor(String id, ActorKind kind, double x, double y) {
        return new Actor(id, kind, new Box(x, y, 40, 40), 0, Optional.empty(), Optional.empty(), BOTH, "", "",
                Words.NONE,
                Optional.empty());
    }

    private static Actor on(Actor actor, String carrier) {
        return new Actor(actor.id(), actor.kind(), actor.box(), 0, Optional.of(carrier), Optional.empty(), BOTH, "", "",
                Words.NONE, Optional.empty());
    }

    private static Act act(Verb verb, String actor) {
        return new Act(verb, actor, Optional.empty(), List.of(), Optional.empty(), 1, false);
    }

    private static Act to(Verb verb, String actor, double x, double y) {
        return new Act(verb, actor, Optional.empty(), List.of(), Optional.of(new Point(x, y)), 1, false);
    }

    private static Act with(Verb verb, String actor, String other, String... into) {
        return new Act(verb, actor, Optional.of(other), List.of(into), Optional.empty(), 1, false);
    }

    private static Act together(Act act) {
        return new Act(act.verb(), act.actor(), act.with(), act.into(), act.at(), act.size(), true);
    }

    private static Beat beat(Act... acts) {
        return new Beat("b" + Arrays.hashCode(acts), "A beat", Words.NONE, "A beat.", Basis.PROPOSED, Certainty.STATED,
                false, List.of(), List.of(acts), Map.of());
    }

    private static Course course(List<Actor> actors, Beat... beats) {
        return new Course(new CloseUp("a-step", actors, List.of(beats)), Depth.SIMPLE);
    }

    private final Actor kinase = actor("kinase", ActorKind.KINASE, 100, 100);
    private final Actor other = actor("other", ActorKind.PROTEIN, 300, 100);

    private static Pose pose(Course course, String actor, int beat) {
        return course.after(beat).pose(actor).orElseThrow();
    }

    @Test
    void whoArrivesIsNotThereBeforeAndComesHome() {
        Course course = course(List.of(kinase), beat(to(Verb.ARRIVES, "kinase", 0, 0)));
        assertFalse(course.before().pose("kinase").orElseThrow().isThere());
        Pose first = course.at(0, 0.01).pose("kinase").orElseThrow();
        assertTrue(first.at().x() < 10, "it comes from there");
        assertEquals(new Point(100, 100), pose(course, "kinase", 0).at());
        assertEquals(1, pose(course, "kinase", 0).presence());
    }

    @Test
    void whoRidesGoesAlongAndATagComesToWhereItsCarrierIsByThen() {
        Actor tag = on(actor("tag", ActorKind.PHOSPHATE, 110, 120), "kinase");
        Course course = course(List.of(kinase, other, tag), beat(to(Verb.MOVES_IN, "kinase", 200, 100)),
                beat(with(Verb.TAGS, "tag", "other")), beat(to(Verb.MOVES_IN, "kinase", 250, 160)));
        assertFalse(pose(course, "tag", 0).isThere());
        assertEquals(new Point(210, 120), pose(course, "tag", 1).at());
        assertEquals(new Point(260, 180), pose(course, "tag", 2).at());
        assertTrue(pose(course, "tag", 1).glow() > pose(course, "tag", 2).glow(), "the glow goes with the next beat");
    }

    @Test
    void whatIsCutGoesAndItsPartsComeFromWhereItWas() {
        Actor part = actor("part", ActorKind.PEPTIDE, 400, 200);
        Course course = course(List.of(kinase, other, part), beat(with(Verb.CUTS, "kinase", "other", "part")));
        assertFalse(course.before().pose("part").orElseThrow().isThere());
        assertFalse(pose(course, "other", 0).isThere());
        assertEquals(new Point(400, 200), pose(course, "part", 0).at());
    }

    @Test
    void whatIsBuiltGrowsLinkByLink() {
        Course course = course(List.of(kinase, other), beat(with(Verb.BUILDS, "kinase", "other")));
        double half = course.at(0, course.seconds(0) / 2).pose("other").orElseThrow().part();
        assertEquals(0.5, half, 0.01);
        assertEquals(1, pose(course, "other", 0).part());
    }

    @Test
    void theOtherVerbsLeaveTheirMark() {
        Course course = course(List.of(kinase, other), beat(act(Verb.WAKES, "kinase"), act(Verb.OPENS, "other")),
                beat(act(Verb.IS_BLOCKED, "kinase"), act(Verb.FADES, "other")), beat(to(Verb.LEAVES, "kinase", 0, 0)));
        assertEquals(1, pose(course, "kinase", 0).awake());
        assertEquals(1, pose(course, "other", 0).open());
        assertEquals(0, pose(course, "kinase", 1).awake(), "what is stopped isn't active");
        assertEquals(1, pose(course, "kinase", 1).blocked());
        assertTrue(pose(course, "other", 1).presence() < 0.5 && pose(course, "other", 1).isThere());
        assertFalse(pose(course, "kinase", 2).isThere());
    }

    @Test
    void actsComeOneAfterAnotherUnlessTogether() {
        Course apart = course(List.of(kinase, other), beat(act(Verb.WAKES, "kinase"), act(Verb.WAKES, "other")));
        Course joined = course(List.of(kinase, other),
                beat(act(Verb.WAKES, "kinase"), together(act(Verb.WAKES, "other"))));
        assertEquals(2 * joined.seconds(0), apart.seconds(0), 1e-9);
        assertEquals(0, apart.at(0, joined.seconds(0)).pose("other").orElseThrow().awake());
    }

    @Test
    void everyBeatOfTheUnitEndsAlikeHoweverItIsComeTo() {
        for (CloseUp closeUp : UnitFolder.bundled().pathway().closeUps()) {
            for (Depth depth : Depth.values()) {
                Course course = new Course(closeUp, depth);
                for (int i = 0; i < course.beats(); i++) {
                    assertEquals(course.after(i), course.at(i, course.seconds(i)), closeUp.step() + " beat " + (i + 1));
                    assertEquals(course.after(i), course.at(i, course.seconds(i) + 100));
                    assertEquals(calm(i == 0 ? course.before() : course.after(i - 1)), calm(course.at(i, 0)),
                            "a beat begins where the one before it ended");
                    assertEquals(course.after(i), new Course(closeUp, depth).after(i));
                }
            }
        }
    }

    private static Still calm(Still still) {
        return still.all(pose -> pose.glow(0));
    }
}
