package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.practice.rebuild.ArrowGrade;
import cascade.practice.rebuild.Asked;
import cascade.practice.rebuild.Blueprint;
import cascade.practice.rebuild.Draft;
import cascade.practice.rebuild.Ends;
import cascade.practice.rebuild.Grade;
import cascade.practice.rebuild.NodeGrade;
import cascade.practice.rebuild.Picture;
import cascade.ui.map.Sketch;
import cascade.ui.map.Sketch.Mark;
import cascade.ui.map.Sketch.Running;
import cascade.ui.map.Sketch.Standing;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Evidence;
import cascade.unit.Influence;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a rebuild what the map draws. No controls. */
final class SketchMaker {
    /** What parts the two ids of an arrow that the learner drew; no id has it. */
    private static final String BETWEEN = "--";
    private static final String ASKED = "asked" + BETWEEN;
    /** An arrow that is drawn from memory says nothing of what it rests on. */
    private static final Evidence NONE = new Evidence(Basis.GENERAL, Set.of(), Certainty.STATED, "", List.of(),
            List.of(), "", "", List.of());

    private final RebuildModel model;
    private final Blueprint blueprint;
    private final Picture picture;

    /** @param model what is drawn */
    SketchMaker(RebuildModel model) {
        this.model = model;
        this.blueprint = model.blueprint();
        this.picture = model.picture();
    }

    /** The id of an arrow that the learner drew. */
    static String id(Ends ends) {
        return ends.from() + BETWEEN + ends.to();
    }

    /** Which arrow that the learner drew has an id. */
    static Optional<Ends> ends(String id) {
        String[] ends = id.split(BETWEEN, -1);
        return ends.length == 2 ? Optional.of(new Ends(ends[0], ends[1])) : Optional.empty();
    }

    /** An arrow in a sentence, as "TrkB switches on ERK". */
    String say(Ends ends, Influence influence) {
        return Messages.text("spoken.arrow." + influence.name().toLowerCase(Locale.ROOT), model.name(ends.from()),
                model.name(ends.to()));
    }

    /** The sketch as it is now. */
    Sketch make() {
        Draft draft = model.phase() == Phase.SHOWN ? blueprint.solution() : model.draft();
        Map<String, Box> boxes = picture.boxes(draft);
        List<Standing> nodes = new ArrayList<>();
        List<Running> arrows = new ArrayList<>();
        for (MapNode node : blueprint.given()) {
            Box box = boxes.get(node.id());
            if (box != null) {
                nodes.add(new Standing(node, box, false, Mark.GIVEN, name(node), Optional.empty()));
            }
        }
        for (Arrow arrow : blueprint.drawn()) {
            arrows.add(new Running(arrow, picture.course(arrow.id()), Mark.GIVEN,
                    say(new Ends(arrow.from(), arrow.to()), arrow.influence())));
        }
        Optional<Grade> grade = model.phase() == Phase.CHECKED ? model.grade() : Optional.empty();
        if (grade.isPresent()) {
            graded(grade.get(), draft, boxes, nodes, arrows);
        } else {
            drawn(draft, boxes, nodes, arrows);
        }
        return new Sketch(nodes, arrows, model.selected(), model.place().get());
    }

    private String name(MapNode node) {
        return model.name(node.id());
    }

    private void drawn(Draft draft, Map<String, Box> boxes, List<Standing> nodes, List<Running> arrows) {
        for (MapNode node : blueprint.nodes()) {
            Box box = boxes.get(node.id());
            if (box != null) {
                nodes.add(new Standing(node, box, isDetail(), Mark.PLAIN,
                        Messages.text("rebuild.node", name(node), spoken(draft.places().get(node.id()))),
                        Optional.empty()));
            }
        }
        if (model.phase() == Phase.SHOWN) {
            for (Asked asked : blueprint.arrows()) {
                Influence influence = asked.arrow().influence();
                arrows.add(run(id(asked.ends()), asked.ends(), influence, picture.course(asked.arrow().id()),
                        Mark.PLAIN, say(asked.ends(), influence)));
            }
        } else {
            picture.ways(draft, boxes).forEach((ends, way) -> {
                Influence influence = draft.arrows().get(ends);
                if (influence != null) {
                    arrows.add(run(id(ends), ends, influence, way, Mark.PLAIN, say(ends, influence)));
                }
            });
        }
    }

    private boolean isDetail() {
        return blueprint.relay().isPresent();
    }

    private String spoken(@Nullable String place) {
        return blueprint.places().stream().filter(each -> each.id().equals(place)).findFirst().map(
                Place::spoken).orElse("");
    }

    private void graded(Grade grade, Draft draft, Map<String, Box> boxes, List<Standing> nodes,
            List<Running> arrows) {
        for (NodeGrade each : grade.nodes()) {
            MapNode node = each.node();
            Box home = picture.home(node.id());
            Mark mark = switch (each.mark()) {
            case RIGHT -> Mark.RIGHT;
            case MISPLACED -> Mark.OTHER_PLACE;
            case MISSING -> Mark.MISSING;
            };
            // What is missing stands where it should, so that what leads there leads somewhere.
            boxes.putIfAbsent(node.id(), home);
            nodes.add(new Standing(node, boxes.getOrDefault(node.id(), home), isDetail(), mark,
                    marked(mark, Messages.text("rebuild.node", name(node), spoken(node.place()))),
                    mark == Mark.OTHER_PLACE ? Optional.of(home) : Optional.empty()));
        }
        Map<Ends, Asked> courses = courses(grade, boxes);
        Draft others = draft;
        for (Ends ends : courses.keySet()) {
            others = others.remove(ends);
        }
        Map<Ends, List<Point>> ways = picture.ways(others, boxes);
        for (ArrowGrade each : grade.arrows()) {
            Mark mark = mark(each.mark());
            each.drawn().ifPresent(ends -> {
                Influence influence = draft.arrows().getOrDefault(ends, Influence.UNKNOWN);
                List<Point> way = Optional.ofNullable(courses.get(ends)).map(
                        asked -> picture.course(asked.arrow().id())).orElseGet(
                                () -> ways.getOrDefault(ends, List.of()));
                arrows.add(run(id(ends), ends, influence, way, mark, marked(mark, say(ends, influence))));
            });
            if (each.drawn().isEmpty()) {
                each.asked().ifPresent(asked -> arrows.add(run(ASKED + id(asked.ends()), asked.ends(),
                        asked.arrow().influence(), picture.course(asked.arrow().id()), mark,
                        marked(mark, say(asked.ends(), asked.arrow().influence())))));
            }
        }
    }

    private static String marked(Mark mark, String what) {
        return Messages.text("rebuild.marked", Messages.word(mark), what);
    }

    /** The arrows that can run as they do on the map: they are between the right nodes, which are where they should be. */
    private Map<Ends, Asked> courses(Grade grade, Map<String, Box> boxes) {
        Map<Ends, Asked> courses = new HashMap<>();
        for (ArrowGrade each : grade.arrows()) {
            each.asked().filter(asked -> each.drawn().filter(asked.ends()::equals).isPresent()).filter(
                    asked -> isHome(asked.ends().from(), boxes) && isHome(asked.ends().to(), boxes)).ifPresent(
                            asked -> courses.put(asked.ends(), asked));
        }
        return courses;
    }

    private boolean isHome(String node, Map<String, Box> boxes) {
        return picture.home(node).equals(boxes.get(node));
    }

    /** As the map calls it. */
    static Mark mark(ArrowGrade.Mark mark) {
        return switch (mark) {
        case RIGHT -> Mark.RIGHT;
        case OTHER_SIGN -> Mark.OTHER_SIGN;
        case TURNED -> Mark.TURNED;
        case MISSING -> Mark.MISSING;
        case EXTRA -> Mark.EXTRA;
        case ALSO_TRUE -> Mark.ALSO_TRUE;
        };
    }

    private static Running run(String id, Ends ends, Influence influence, List<Point> way, Mark mark, String words) {
        return new Running(new Arrow(id, ends.from(), ends.to(), Set.of(), influence, List.of(), "", NONE), way, mark,
                words);
    }
}
