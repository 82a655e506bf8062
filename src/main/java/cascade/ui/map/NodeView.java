package cascade.ui.map;

import cascade.ui.drawing.Described;
import cascade.ui.frame.Motion;
import cascade.ui.map.Presence.Reason;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.NodeKind;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A node on the map: its outline says what it is, and it takes the focus. */
final class NodeView extends Region implements Described {
    private static final PseudoClass FOCUS_RING = PseudoClass.getPseudoClass("focus-ring");
    /** What is left to see of a node of whose arrows the lens keeps none. */
    static final double GONE = 0.35;
    private static final double LARGER = 1.16;
    private static final int FLASHES = 2;

    private final MapNode node;
    private final Runnable chosen;
    /** A text, not a label: a large map has many, and a label is three nodes for one. */
    private final Text label;
    private final Presence presence = new Presence(this);
    private @Nullable Halo halo;
    private @Nullable Gauge gauge;

    /**
     * @param node what it shows
     * @param box where
     * @param chosen run when it is picked
     * @param closer run when it is to be seen from near by
     */
    NodeView(MapNode node, Box box, Runnable chosen, Runnable closer) {
        this.node = node;
        this.chosen = chosen;
        setId(node.id());
        label = new Text(node.label());
        label.setTextAlignment(TextAlignment.CENTER);
        label.setTextOrigin(VPos.TOP);
        label.getStyleClass().add("node-label");
        getStyleClass().addAll("node", style(node.kind()));
        getChildren().add(label);
        setManaged(false);
        resizeRelocate(box.left(), box.top(), box.width(), box.height());
        setAccessibleRole(AccessibleRole.BUTTON);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                pseudoClassStateChanged(FOCUS_RING, false);
            }
        });
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                if (click.getClickCount() == 2) {
                    closer.run();
                } else {
                    choose();
                }
                click.consume();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen.run();
                key.consume();
            }
        });
    }

    /** It was clicked: it takes the focus and is picked. */
    void choose() {
        pseudoClassStateChanged(FOCUS_RING, false);
        requestFocus();
        chosen.run();
    }

    @Override
    protected void layoutChildren() {
        var text = label.getLayoutBounds();
        label.relocate(Math.round((getWidth() - text.getWidth()) / 2), (getHeight() - text.getHeight()) / 2);
    }

    /** Gives it a mark on its upper right corner. */
    void mark(TurnMark mark) {
        mark.setLayoutX(getWidth() - 3);
        mark.setLayoutY(3);
        getChildren().add(mark);
    }

    /** Lets it glow, or not. */
    void glow(Optional<Glow.Mark> mark) {
        Halo made = halo;
        if (made == null && mark.isPresent()) {
            made = new Halo(getWidth(), getHeight(), style(node.kind()));
            halo = made;
            // Under the label, which is first.
            getChildren().addFirst(made);
        }
        if (made != null) {
            made.setVisible(mark.isPresent());
            mark.ifPresent(made::show);
        }
    }

    /** Shows how active it is, or nothing of that. */
    void gauge(Optional<Activity.OfNode> of) {
        Gauge made = gauge;
        if (made == null && of.isPresent()) {
            made = new Gauge(getWidth(), getHeight(), style(node.kind()));
            gauge = made;
            // What fills it lies under the label, which is first or second; what is on its corners over it.
            getChildren().addFirst(made.ground());
            getChildren().add(made);
        }
        if (made != null) {
            made.setVisible(of.isPresent());
            made.ground().setVisible(of.isPresent());
            of.ifPresent(made::show);
        }
    }

    /** Shows or hides the label: from far away it can't be read, and costs most of the drawing. */
    void label(boolean shown) {
        label.setVisible(shown);
    }

    @Override
    public String title() {
        return node.plainLabel();
    }

    @Override
    public String description() {
        return getAccessibleText();
    }

    MapNode node() {
        return node;
    }

    /** The style class of a kind of node. */
    static String style(NodeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The owner of its opacity and of whether it is visible. */
    Presence presence() {
        return presence;
    }

    /** Shows whether the lens keeps an arrow that reaches it. */
    void keep(boolean kept, Motion motion) {
        presence.ease(Reason.LENS, kept ? 1 : GONE, motion);
    }

    /** Takes the focus as the keys lead to it, so that the reader sees where it is. */
    void focusByKey() {
        requestFocus();
        pseudoClassStateChanged(FOCUS_RING, isFocused());
    }

    /** Swells twice, so that the eye finds it. */
    void flash(Motion motion) {
        motion.swell(this, LARGER, FLASHES);
    }

    void state(boolean lit, boolean dim, boolean selected) {
        pseudoClassStateChanged(ArrowView.LIT, lit);
        pseudoClassStateChanged(ArrowView.DIM, dim);
        pseudoClassStateChanged(ArrowView.SELECTED, selected);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            chosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
