package cascade.ui.scene;

import cascade.messages.Messages;
import cascade.scene.Course;
import cascade.scene.Pose;
import cascade.scene.Still;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.kit.Theme;
import cascade.unit.Actor;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A close-up on its stage, at one depth. It fills its room: what is a place goes on beyond the edges of what is told. A
 * beat is played, or shown as it ends; both end alike.
 */
public final class SceneView extends Pane {
    /** The corners of the stage, in em. */
    private static final double CORNER = 1.1;
    /** The labels shrink and grow with the room, but no further than this. */
    private static final double LEAST_LABEL = 0.86;
    private static final double LARGEST_LABEL = 1.15;
    /** How far labels stay from each other and from the edges, in pixels. */
    private static final double CLEAR = 3;

    private final CloseUp closeUp;
    private final Depth depth;
    private final Motion motion;
    private final BiConsumer<Route, Node> open;
    private final ObservableDoubleValue em;
    private final Course course;
    private final Map<String, ActorView> actors = new LinkedHashMap<>();
    private final Group places = new Group();
    private final Group company = new Group();
    private final Rectangle onStage = new Rectangle();
    private final Group room = new Group(places, company);
    private final Affine view = new Affine();
    private final Group leaders = new Group();
    private final Pane labels = new Pane();
    private final Corners corners = new Corners();
    private final List<SceneLabel> shown = new ArrayList<>();
    private int beat = -1;
    private boolean labelled = true;
    private Still still;
    private @Nullable Movement playing;

    /**
     * Sets the stage; nothing has happened yet.
     *
     * @param closeUp what is played
     * @param depth at which depth
     * @param em the reader's text size
     * @param motion the gate for movement
     * @param open opens what a label leads to, beside it
     */
    public SceneView(CloseUp closeUp, Depth depth, ObservableDoubleValue em, Motion motion,
            BiConsumer<Route, Node> open) {
        this.closeUp = closeUp;
        this.depth = depth;
        this.em = em;
        this.motion = motion;
        this.open = open;
        this.course = new Course(closeUp, depth);
        this.still = course.before();
        for (Actor actor : course.actors()) {
            ActorView made = new ActorView(actor);
            actors.put(actor.id(), made);
            (actor.kind().isPlace() ? places : company).getChildren().add(made);
        }
        // Places that stand still are drawn once, and copied wherever somebody moves over them.
        places.setCache(closeUp.beats().stream().flatMap(beat -> beat.acts().stream()).flatMap(
                act -> Stream.concat(Stream.of(act.actor()), act.with().stream())).map(actors::get).filter(
                        Objects::nonNull).noneMatch(actor -> actor.actor().kind().isPlace()));
        // They go on far beyond the stage: only what is on it becomes a bitmap.
        places.setClip(onStage);
        room.getTransforms().setAll(view);
        room.setManaged(false);
        leaders.setManaged(false);
        labels.setPickOnBounds(false);
        labels.getStyleClass().add("scene-labels");
        getChildren().addAll(room, corners, leaders, labels);
        getStyleClass().add("close-up");
        getStylesheets().add(Theme.stylesheet("scene"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        place(still);
    }

    /**
     * Leaves all labels and letters away: for a picture that is too small for any, and that stands still as a whole. Said
     * before anything is shown.
     */
    public SceneView withoutLabels() {
        labelled = false;
        places.setCache(false);
        getStyleClass().add("unlabelled");
        return this;
    }

    /**
     * Gives back the bitmap of what stands still. It has to be in the picture for one more frame: JavaFX otherwise keeps the
     * bitmap until memory runs short.
     */
    public void release() {
        places.setCache(false);
    }

    /** How long a beat's acts take, in seconds. */
    public double seconds(int of) {
        return course.seconds(of);
    }

    /** Which beat it shows, from 0; below 0 before the first. */
    public int beat() {
        return beat;
    }

    /** Shows a beat as it ends. */
    public void show(int now) {
        begin(now);
        place(course.after(now));
    }

    /** Shows the first beat before anything of it has happened. */
    public void open() {
        begin(0);
        place(course.before());
    }

    /** Shows a beat as it is so many seconds after it began. */
    public void show(int now, double seconds) {
        begin(now);
        place(course.at(now, seconds));
    }

    /** Plays a beat, from as the one before it ended. */
    public void play(int now) {
        begin(now);
        place(course.at(now, 0));
        double seconds = course.seconds(now);
        playing = motion.repeat(Duration.seconds(seconds), 1, share -> place(course.at(now, share * seconds)), () -> {
            playing = null;
            place(course.after(now));
        });
        if (playing != null && !playing.isGoing()) {
            playing = null;
        }
    }

    /** Whether a beat is being played. */
    public boolean isPlaying() {
        return playing != null;
    }

    /** Nothing of it moves any more: the beat stands as it ends. */
    public void rest() {
        if (playing != null) {
            playing.stop();
            playing = null;
            place(course.after(beat));
        }
    }

    private void begin(int now) {
        if (playing != null) {
            playing.stop();
            playing = null;
        }
        if (now == beat) {
            return;
        }
        beat = now;
        Beat told = closeUp.beats().get(now);
        setAccessibleText(Messages.text("closeup.spoken", told.spoken()));
        shown.clear();
        told.labels().forEach((id, at) -> {
            ActorView actor = actors.get(id);
            if (labelled && actor != null) {
                shown.add(new SceneLabel(actor.actor(), actor.actor().note().at(depth), at, open));
            }
        });
        leaders.getChildren().setAll(shown.stream().map(SceneLabel::leader).toList());
        labels.getChildren().setAll(shown);
        if (getScene() != null && getWidth() > 0) {
            labels.applyCss();
            placeLabels();
        }
        requestLayout();
    }

    /** Where there is no room at all, what gives it out may give less than none. */
    private double scale() {
        return Math.max(0, Math.min(getWidth() / CloseUp.WIDTH, getHeight() / CloseUp.HEIGHT));
    }

    private void place(Still now) {
        still = now;
        actors.forEach((id, actor) -> now.pose(id).ifPresent(actor::show));
        shown.forEach(label -> now.pose(label.actor().id()).ifPresent(pose -> label.follow(pose, scale())));
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        double x = Math.round((getWidth() - CloseUp.WIDTH * scale) / 2);
        double y = Math.round((getHeight() - CloseUp.HEIGHT * scale) / 2);
        view.setToTransform(scale, 0, x, 0, scale, y);
        if (scale > 0) {
            onStage.setX(-x / scale);
            onStage.setY(-y / scale);
            onStage.setWidth(getWidth() / scale);
            onStage.setHeight(getHeight() / scale);
        }
        corners.lay(getWidth(), getHeight(), CORNER * em.get());
        leaders.relocate(0, 0);
        leaders.setLayoutX(x);
        leaders.setLayoutY(y);
        labels.resizeRelocate(x, y, CloseUp.WIDTH * scale, CloseUp.HEIGHT * scale);
        double size = Math.clamp(scale * 14 / em.get(), LEAST_LABEL, LARGEST_LABEL);
        labels.setStyle("-fx-font-size: " + size + "em;");
        labels.applyCss();
        placeLabels();
    }

    /** Each label takes its place; where two would touch, the later one goes without its note, or goes. */
    private void placeLabels() {
        if (beat < 0) {
            return;
        }
        Still end = course.after(beat);
        List<Bounds> taken = new ArrayList<>();
        for (SceneLabel label : shown) {
            Pose pose = end.pose(label.actor().id()).orElseThrow();
            label.noted(true);
            Bounds at = label.place(pose, scale());
            if (!free(at, taken)) {
                label.noted(false);
                at = label.place(pose, scale());
            }
            boolean fits = free(at, taken);
            label.fits(fits);
            if (fits) {
                taken.add(at);
            }
            still.pose(label.actor().id()).ifPresent(now -> label.follow(now, scale()));
        }
    }

    private boolean free(Bounds at, List<Bounds> taken) {
        double left = -labels.getLayoutX() + CLEAR;
        double top = -labels.getLayoutY() + CLEAR;
        return at.getMinX() >= left && at.getMinY() >= top && at.getMaxX() <= getWidth() + left - 2 * CLEAR
                && at.getMaxY() <= getHeight() + top - 2 * CLEAR
                && taken.stream().noneMatch(other -> at.getMinX() < other.getMaxX() + CLEAR
                        && other.getMinX() < at.getMaxX() + CLEAR && at.getMinY() < other.getMaxY() + CLEAR
                        && other.getMinY() < at.getMaxY() + CLEAR);
    }
}
