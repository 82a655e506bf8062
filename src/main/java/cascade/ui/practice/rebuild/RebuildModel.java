package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.pathway.Lit;
import cascade.practice.rebuild.Blueprint;
import cascade.practice.rebuild.Concealed;
import cascade.practice.rebuild.Draft;
import cascade.practice.rebuild.Drafts;
import cascade.practice.rebuild.Ends;
import cascade.practice.rebuild.Grade;
import cascade.practice.rebuild.Names;
import cascade.practice.rebuild.Picture;
import cascade.unit.ById;
import cascade.unit.Influence;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import cascade.unit.Route;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A rebuild as it goes: the draft, what the learner has in hand, and the grade. No controls. */
final class RebuildModel {
    private final Pathway pathway;
    private final Blueprint blueprint;
    private final Picture picture;
    private final Concealed concealed;
    private final Names names;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Drafts drafts = Drafts.NONE;
    private Phase phase = Phase.BUILDING;
    private Work work = Work.NODES;
    private Influence influence = Influence.POSITIVE;
    private Optional<String> held = Optional.empty();
    private Optional<Ends> chosen = Optional.empty();
    private Optional<Grade> grade = Optional.empty();

    /**
     * @param pathway whose map it is
     * @param blueprint what is rebuilt
     */
    RebuildModel(Pathway pathway, Blueprint blueprint) {
        this.pathway = pathway;
        this.blueprint = blueprint;
        this.picture = new Picture(pathway, blueprint);
        this.concealed = new Concealed(pathway, blueprint);
        this.names = new Names(blueprint.content().graph().nodes());
    }

    /** Counts up with each change: what is shown is then to be read anew. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Picture picture() {
        return picture;
    }

    Draft draft() {
        return drafts.now();
    }

    Phase phase() {
        return phase;
    }

    Work work() {
        return work;
    }

    /** What the next arrow does, or the one that is chosen. */
    Influence influence() {
        return influence;
    }

    /** The node in hand: to be put somewhere, or from which an arrow starts. */
    Optional<String> held() {
        return held;
    }

    /** The arrow that was picked to be mended. What was just drawn isn't: the next sign is for the next arrow. */
    Optional<Ends> chosen() {
        return chosen;
    }

    /** The id of the place that is pointed at or chosen in the list, and stands out. */
    ReadOnlyObjectProperty<Optional<String>> place() {
        return place.getReadOnlyProperty();
    }

    /** What the draft was worth when it was checked. */
    Optional<Grade> grade() {
        return grade;
    }

    /** What a node is called, unlike any other. */
    String name(String node) {
        return names.of(node);
    }

    /** What a place is called, unlike any other: a membrane, and what has another's name, with its cell. */
    String placeName(String id) {
        ById<Place> all = ById.of(pathway.places(), Place::id);
        Place place = all.get(id);
        boolean alone = place.kind() != PlaceKind.MEMBRANE && blueprint.places().stream().filter(
                each -> each.name().equals(place.name())).count() == 1;
        return alone ? place.name()
                : place.parent().flatMap(all::find).map(
                        cell -> Messages.text("rebuild.place.in", place.name(), cell.name())).orElse(place.name());
    }

    /** Whether a route leads to what is to be drawn from memory. */
    boolean hides(Route route) {
        return phase == Phase.BUILDING && concealed.hides(route);
    }

    /** The nodes that are still in the tray, in the order of the alphabet: it tells nothing of where they belong. */
    List<MapNode> tray() {
        return sorted(blueprint.nodes().stream().filter(node -> !draft().places().containsKey(node.id())).toList());
    }

    /** The nodes that stand on the map, in the order of the alphabet. */
    List<MapNode> standing() {
        return sorted(blueprint.content().graph().nodes().stream().filter(node -> stands(node.id())).toList());
    }

    private List<MapNode> sorted(List<MapNode> nodes) {
        return nodes.stream().sorted(
                Comparator.comparing(node -> name(node.id()), Collator.getInstance(Locale.ENGLISH))).toList();
    }

    private boolean stands(String node) {
        return !blueprint.asks(node) || draft().places().containsKey(node);
    }

    /** How many of the nodes that are asked for stand somewhere. */
    int placed() {
        return blueprint.nodes().size() - tray().size();
    }

    // What the learner does.

    /** Goes over to the other kind of work. */
    void work(Work now) {
        if (work != now) {
            work = now;
            letGo();
            changed();
        }
    }

    /** Takes a node in hand; what was in hand before goes back. One that is given stays where it is. */
    void hold(Optional<String> node) {
        Optional<String> now = work == Work.NODES ? node.filter(blueprint::asks) : node.filter(this::stands);
        chosen = Optional.empty();
        if (!held.equals(now)) {
            held = now;
            place.set(Optional.empty());
            changed();
        }
    }

    /** Puts what is in hand into a place. After the last node there are only arrows to draw. */
    void put(String into) {
        if (work == Work.NODES && held.isPresent() && phase == Phase.BUILDING) {
            boolean before = tray().isEmpty();
            drafts = drafts.to(draft().put(held.get(), into));
            letGo();
            if (!before && tray().isEmpty()) {
                work = Work.ARROWS;
            }
            changed();
        }
    }

    /** Puts the node in hand back into the tray, its arrows away. */
    void takeAway() {
        held.ifPresent(node -> {
            drafts = drafts.to(draft().take(node));
            letGo();
            changed();
        });
    }

    /** A node was picked, on the map or in the list. */
    void pick(String node) {
        if (phase != Phase.BUILDING) {
            return;
        }
        if (work == Work.ARROWS) {
            end(node);
        } else if (held.isEmpty() || held.get().equals(node)) {
            hold(held.isEmpty() ? Optional.of(node) : Optional.empty());
        } else {
            // What stands there is in a place too.
            Optional.ofNullable(draft().places().get(node)).or(
                    () -> blueprint.node(node).map(MapNode::place)).ifPresent(this::put);
        }
    }

    /** An arrow starts at the node, or ends there. */
    private void end(String node) {
        if (held.isEmpty()) {
            hold(Optional.of(node));
        } else if (held.get().equals(node)) {
            hold(Optional.empty());
        } else {
            Ends ends = new Ends(held.get(), node);
            held = Optional.empty();
            if (!blueprint.isDrawn(ends)) {
                drafts = drafts.to(draft().draw(ends, influence));
            }
            changed();
        }
    }

    /** An arrow was picked, on the map or in the list. */
    void choose(Optional<Ends> arrow) {
        if (work == Work.NODES && held.isPresent()) {
            // It lies over the place that is meant.
            place.get().ifPresent(this::put);
            return;
        }
        Optional<Ends> now = arrow.filter(draft().arrows()::containsKey);
        if (phase == Phase.BUILDING && !chosen.equals(now)) {
            work = now.isPresent() ? Work.ARROWS : work;
            held = Optional.empty();
            chosen = now;
            now.map(draft().arrows()::get).ifPresent(sign -> influence = sign);
            changed();
        }
    }

    /** What the next arrow does; the one that is chosen does that from now on. */
    void sign(Influence now) {
        if (influence != now) {
            influence = now;
            chosen.ifPresent(ends -> drafts = drafts.to(draft().sign(ends, now)));
            changed();
        }
    }

    /** Turns the arrow that is chosen round. */
    void turn() {
        chosen.ifPresent(ends -> {
            Draft turned = draft().turn(ends);
            if (!turned.equals(draft()) && !blueprint.isDrawn(ends.turned())) {
                drafts = drafts.to(turned);
                chosen = Optional.of(ends.turned());
                changed();
            }
        });
    }

    /** Takes the arrow that is chosen away. */
    void remove() {
        chosen.ifPresent(ends -> {
            drafts = drafts.to(draft().remove(ends));
            chosen = Optional.empty();
            changed();
        });
    }

    /** The ground of the map was clicked. */
    void point(Point at) {
        if (phase == Phase.BUILDING && work == Work.NODES && held.isPresent()) {
            picture.placeAt(at).map(Place::id).ifPresent(this::put);
        } else if (phase == Phase.BUILDING) {
            letGo();
            changed();
        }
    }

    /** The pointer is over the ground of the map, or no more: with a node in hand, the place there stands out. */
    void over(Optional<Point> at) {
        if (work == Work.NODES && held.isPresent() && phase == Phase.BUILDING) {
            look(at.flatMap(picture::placeAt).map(Place::id));
        }
    }

    /** Lets a place stand out. */
    void look(Optional<String> at) {
        place.set(at);
    }

    boolean canUndo() {
        return phase == Phase.BUILDING && !drafts.before().isEmpty();
    }

    boolean canRedo() {
        return phase == Phase.BUILDING && !drafts.after().isEmpty();
    }

    /** One step back. */
    void undo() {
        step(drafts.undo());
    }

    /** Again what was undone. */
    void redo() {
        step(drafts.redo());
    }

    private void step(Drafts to) {
        if (phase == Phase.BUILDING) {
            drafts = to;
            letGo();
            changed();
        }
    }

    /** Grades the draft; now the map shows how it compares. */
    void check() {
        grade = Optional.of(Grade.of(blueprint, draft()));
        letGo();
        phase = Phase.CHECKED;
        changed();
    }

    /** Back to drawing, with what was right. */
    void tryAgain() {
        grade.ifPresent(was -> drafts = drafts.to(draft().keep(was)));
        build();
    }

    /** Shows the map as it should be. */
    void showRest() {
        phase = Phase.SHOWN;
        changed();
    }

    /** From the empty picture again. Undo brings back what was. */
    void startOver() {
        drafts = drafts.to(Draft.EMPTY);
        build();
    }

    private void build() {
        grade = Optional.empty();
        phase = Phase.BUILDING;
        letGo();
        work = tray().isEmpty() ? Work.ARROWS : Work.NODES;
        changed();
    }

    /** What is in hand, as it stands out on the map. */
    Lit selected() {
        return new Lit(held.map(Set::of).orElse(Set.of()), chosen.map(SketchMaker::id).map(Set::of).orElse(Set.of()));
    }

    /** Lets go of what is in hand; gives whether there was anything. */
    boolean drop() {
        boolean any = held.isPresent() || chosen.isPresent();
        if (any) {
            letGo();
            changed();
        }
        return any;
    }

    private void letGo() {
        held = Optional.empty();
        chosen = Optional.empty();
        place.set(Optional.empty());
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
