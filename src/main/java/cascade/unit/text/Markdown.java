package cascade.unit.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The one way in which a unit's CommonMark is parsed. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    /** What may mean something anywhere in a text. */
    private static final String ANYWHERE = "[]<&`\\*_\n\t";
    /** What may mean something at the start of a text, where it would be a list, a heading, a quote, a rule or code. */
    private static final String AT_THE_START = " #>-+=~0123456789";

    private Markdown() {}

    /** The tree of a text. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * Whether a text is surely one paragraph of nothing but words, so that it need not be parsed, which takes a hundred
     * times as long as looking. Not every such text is recognised.
     */
    public static boolean isWords(String markdown) {
        if (markdown.isEmpty()) {
            return true;
        }
        if (AT_THE_START.indexOf(markdown.charAt(0)) >= 0 || markdown.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < markdown.length(); i++) {
            if (ANYWHERE.indexOf(markdown.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The words of a piece of text, such as a link or a heading; a line break is a blank. */
    public static String words(Node piece) {
        StringBuilder words = new StringBuilder();
        piece.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    /** The emphasis that all words of a link are in, outermost first; emphasis on a part of them is not among it. */
    public static List<Node> dress(Link link) {
        List<Node> dress = new ArrayList<>();
        Node inner = link.getFirstChild();
        while (inner != null && inner.getNext() == null && isEmphasis(inner)) {
            dress.add(inner);
            inner = inner.getFirstChild();
        }
        return dress;
    }

    /** Whether a part of a link's words is in emphasis that the rest is not in. */
    static boolean isPartlyEmphasised(Link link) {
        List<Node> dress = dress(link);
        Node words = dress.isEmpty() ? link : dress.getLast();
        for (Node piece = words.getFirstChild(); piece != null; piece = piece.getNext()) {
            if (isEmphasis(piece)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }
}
