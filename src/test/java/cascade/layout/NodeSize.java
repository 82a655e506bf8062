package cascade.layout;

import cascade.ui.map.LabelSize;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How large a node must be for its label: measured in the bold face, which active nodes wear. */
final class NodeSize {
    private static final double LINE = 1.16;

    private NodeSize() {}

    /** Width and height in map units. A node that is on both maps has room for the larger label. */
    static double[] of(MapNode node) {
        double font = LabelSize.of(node.depths().contains(Depth.SIMPLE) ? Depth.SIMPLE : Depth.ADVANCED);
        double text = 0;
        int lines = 0;
        for (String line : node.label().split("\n")) {
            Text measured = new Text(line);
            measured.setFont(Font.font("Inter SemiBold", font));
            text = Math.max(text, measured.getLayoutBounds().getWidth());
            lines++;
        }
        double padding = switch (node.kind()) {
        case PHENOTYPE -> 32;
        case PROCESS, PEPTIDE, SMALL_MOLECULE, STIMULUS -> 22;
        default -> 16;
        };
        return new double[]{Math.max(font * 2.9, Math.ceil(text + padding)),
                Math.ceil(font * LINE * lines + font * 0.7)};
    }
}
