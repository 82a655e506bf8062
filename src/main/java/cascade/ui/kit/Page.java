package cascade.ui.kit;

import cascade.messages.Messages;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Renderer;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A page that scrolls from top to bottom, its content in a column of limited width. */
public final class Page extends Scroller {
    private static final PseudoClass LANDED = PseudoClass.getPseudoClass("landed");
    /** How long what a link led to is marked. */
    private static final Duration MARKED = Duration.seconds(3);

    /** When the third frame begins, the first has been handed over to be drawn. */
    private static final int HANDED_OVER = 3;

    /** Where something is to stand, and how much of the window is left above it. */
    private enum Place {
        IN_VIEW(0.12), NEAR_TOP(0.12), TOP(0.03);

        private final double above;

        Place(double above) {
            this.above = above;
        }
    }

    /**
     * Where on a page somebody is.
     *
     * @param share of what there is to scroll, from 0 at the top to 1
     */
    public record Position(double share) {}

    /** What is to be seen, and where. */
    private record Aim(Node node, Place place) {}

    private final VBox column = new VBox();
    /** Held to in every layout until the reader does something: a page may get its size, and its height, later. */
    private @Nullable Aim aim;
    /** The same for a place on the page. */
    private @Nullable Position held;
    private Runnable unmark = () -> {};
    private final Queue<Runnable> rest = new ArrayDeque<>();
    private Movement building = Movement.over();

    /**
     * @param widest the column's greatest width, in em
     * @param em one em in pixels
     */
    public Page(double widest, ObservableDoubleValue em, Node... content) {
        column.getStyleClass().add("page-column");
        column.getChildren().addAll(content);
        column.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> em.get() * widest, em));
        StackPane centre = new StackPane(column);
        centre.getStyleClass().add("page-centre");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        setContent(centre);
        // It takes the focus, so that the keys scroll it.
        setFocusTraversable(true);
        setAccessibleText(Messages.text("page.spoken"));
        getStyleClass().add("page");
        for (var input : List.of(ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED,
                TouchEvent.TOUCH_PRESSED)) {
            addEventFilter(input, _ -> {
                aim = null;
                held = null;
            });
        }
    }

    /** What stands in the column. */
    public VBox column() {
        return column;
    }

    /**
     * Puts off what is further down than the first picture shows. It is built piece by piece, one in each frame, once
     * that picture has been drawn, and only while the page is shown; all at once where something is to be scrolled to
     * before.
     *
     * @param motion the time in which frames are drawn
     * @param pieces each builds some of it, from the top down
     */
    public void putOff(Motion motion, List<Runnable> pieces) {
        rest.addAll(pieces);
        if (motion.isForPictures()) {
            complete();
            return;
        }
        sceneProperty().subscribe(scene -> {
            building.stop();
            if (scene != null && !isWhole()) {
                building = motion.ticker().begin(new Building());
            }
        });
    }

    private final class Building implements Ticker.Frame {
        private int frames;

        @Override
        public boolean passed(Duration since) {
            frames++;
            if (frames == HANDED_OVER) {
                // What draws the first picture is not to share the processor with what builds the next. And it is the FX
                // thread that hands the picture to the window, once this frame is over.
                Renderer.finish();
            } else if (frames > HANDED_OVER && !rest.isEmpty()) {
                rest.remove().run();
            }
            return !rest.isEmpty();
        }
    }

    /** Whether nothing of it is put off. */
    public boolean isWhole() {
        return rest.isEmpty();
    }

    /** Ends what goes on in it: nothing is built any more, and nothing waits for a mark to be over. */
    public void end() {
        building.stop();
        rest.clear();
        unmark.run();
        unmark = () -> {};
    }

    /** Builds at once what is put off. */
    public void complete() {
        while (!rest.isEmpty()) {
            rest.remove().run();
        }
    }

    /** Scrolls so that a node is in view, near the top where it wasn't. */
    @Override
    public void reveal(Node node) {
        aim(new Aim(node, Place.IN_VIEW));
    }

    /** Scrolls so that a node stands at the top. */
    public void revealTop(Node node) {
        aim(new Aim(node, Place.TOP));
    }

    /**
     * Goes to what a link has led to: it stands near the top, and is marked for a while, so that the eye finds it.
     *
     * @param target what the link is about
     * @param timer ends the mark
     */
    public void land(Node target, Timer timer) {
        aim(new Aim(target, Place.NEAR_TOP));
        unmark.run();
        target.pseudoClassStateChanged(LANDED, true);
        Runnable over = () -> target.pseudoClassStateChanged(LANDED, false);
        Runnable cancel = timer.after(MARKED, over);
        unmark = () -> {
            cancel.run();
            over.run();
        };
    }

    private void aim(Aim at) {
        complete();
        held = null;
        aim = at;
        requestLayout();
    }

    @Override
    protected boolean isScrolledByHand() {
        return aim == null && held == null;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (held != null && getVvalue() != held.share()) {
            setVvalue(held.share());
        }
        Node content = getContent();
        double shown = getViewportBounds().getHeight();
        if (aim != null && shown > 0 && isIn(content, aim.node())) {
            // Only once all in it has its place is it known where the target is.
            if (content instanceof Parent parent) {
                parent.layout();
            }
            scroll(aim, content, shown);
        }
    }

    private void scroll(Aim at, Node content, double shown) {
        Bounds target = content.sceneToLocal(at.node().localToScene(at.node().getLayoutBounds()));
        double scrollable = content.getLayoutBounds().getHeight() - shown;
        if (scrollable <= 0) {
            return;
        }
        double top = getVvalue() * scrollable;
        boolean inView = target.getMinY() >= top - 1 && target.getMaxY() <= top + shown + 1;
        if (at.place() != Place.IN_VIEW || !inView) {
            double to = Math.clamp((target.getMinY() - shown * at.place().above) / scrollable, 0, 1);
            if (Math.abs(to - getVvalue()) * scrollable > 0.5) {
                setVvalue(to);
            }
        }
    }

    private static boolean isIn(Node content, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls to where somebody once was. Until the reader does something it stays there. */
    public void lookFrom(Position position) {
        complete();
        aim = null;
        held = position;
        setVvalue(position.share());
        requestLayout();
    }

    /** Where on the page the reader is. */
    public Position position() {
        return held == null ? new Position(getVvalue()) : held;
    }

    /** Scrolls to the top. */
    public void toTop() {
        aim = null;
        held = null;
        setVvalue(0);
    }
}
