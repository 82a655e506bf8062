package cascade.layout;

import cascade.unit.MapNode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How large a node must be for its label: measured in the bold face, which active nodes wear. */
final class NodeSize {
    /** The size of labels on the map at 100 %, in pixels, as in the map's style sheet. */
    private static final double FONT = 13;
    private static final double LINE = 16;

    private NodeSize() {}

    /** Width and height in map units, on the grid of four. */
    static double[] of(MapNode node) {
        double text = 0;
        int lines = 0;
        for (String line : node.label().split("\n")) {
            Text measured = new Text(line);
            measured.setFont(Font.font("Inter SemiBold", FONT));
            text = Math.max(text, measured.getLayoutBounds().getWidth());
            lines++;
        }
        double padding = switch (node.kind()) {
        case PROCESS, PHENOTYPE -> 32;
        case PEPTIDE, SMALL_MOLECULE, STIMULUS -> 24;
        default -> 20;
        };
        double height = LINE * lines + (lines == 1 ? 20 : 16);
        return new double[]{Math.max(52, Math.ceil((text + padding) / 4) * 4), height};
    }
}
