package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.kit.ShareRing;
import cascade.ui.kit.Wrapping;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.ui.pathway.model.View;
import cascade.unit.Depth;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** The row above the map: from how near, at which depth and through which lens it is looked at, and how much is left. */
final class ToolRow extends Wrapping {
    private static final double RING = 7;
    /** How full the ring on the button is: it stands for any. */
    private static final double FILLED = 0.7;
    private final PathwayModel model;
    private final Segments<View> views = new Segments<>(View.class, Messages.text("view.name"));
    private final Segments<Depth> depths = new Segments<>(Depth.class, Messages.text("map.depth"));
    private final Segments<Lens> lenses;
    private final LensCounts counts;
    private final Label sketch = Labels.of(Messages.text("closeup.sketch"), "secondary");
    private final Label illustrates = Labels.of(Messages.text("whatif.illustrates"), "secondary");
    private boolean tiny;
    private boolean narrow;
    private final ToggleButton know = new ToggleButton();

    /**
     * @param model what is chosen
     * @param subject what "measured with …" names
     * @param knowing whether the map shows what the reader knows
     * @param tried whether there is a model of the map to try things with
     */
    ToolRow(PathwayModel model, String subject, Knowing knowing, boolean tried) {
        this.model = model;
        this.lenses = new Segments<>(Lens.class, Messages.text("lens.name"),
                lens -> Messages.text(Messages.key(lens), subject));
        this.counts = new LensCounts(subject);
        getChildren().addAll(views.node(), depths.node(), lenses.node(), know, counts, sketch, illustrates);
        getStyleClass().add("map-tools");
        boolean close = model.steps().stream().anyMatch(step -> model.closeUp(step).isPresent());
        views.offer(View.CLOSE_UP, close);
        views.offer(View.WHAT_IF, tried);
        show(views.node(), close || tried);
        fit();
        views.value().subscribe(model::look);
        depths.value().set(model.depth());
        depths.value().subscribe(model::changeDepth);
        lenses.value().subscribe(model::look);
        know.setGraphic(new ShareRing(RING).fill(FILLED, false));
        know.getStyleClass().setAll("segment", "know");
        know.setAccessibleText(Messages.text("know.toggle"));
        Hints.on(know, Messages.text("know.toggle.hint"));
        know.setOnAction(_ -> knowing.turn(know.isSelected()));
        knowing.on().subscribe(know::setSelected);
    }

    /** Shows what is chosen. */
    void show(PathwayState now) {
        views.value().set(now.view());
        depths.value().set(now.depth());
        lenses.value().set(now.shownLens());
        fit();
    }

    /** Shows how much of the map the lens leaves. */
    void count() {
        counts.show(model.lens(), model.graph().arrows());
    }

    /** Takes no more room than there is. */
    void fit(boolean nowTiny, boolean nowNarrow, boolean wide) {
        tiny = nowTiny;
        narrow = nowNarrow;
        know.setText(wide ? Messages.text("know.toggle") : "");
        counts.brief(!wide);
        count();
        fit();
    }

    /** Above a close-up only that counts which it has; above the map all, where there is room. */
    private void fit() {
        boolean map = model.view() == View.MAP;
        show(counts, !tiny && !narrow && map);
        show(depths.node(), model.view() != View.WHAT_IF);
        show(lenses.node(), !tiny && map);
        show(know, !tiny && map);
        show(sketch, model.view() == View.CLOSE_UP && !tiny);
        show(illustrates, model.view() == View.WHAT_IF && !tiny);
        views.enable(View.CLOSE_UP, model.closeUp().isPresent());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
