package cascade.unit.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** CommonMark without its markup, for search, for screen readers and for counting words. */
public final class PlainText extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The words of a text, its blocks parted by a blank; numbers of references are left out. */
    public static String of(String markdown) {
        if (markdown.chars().noneMatch(c -> c == '[' || c == '*' || c == '_' || c == '\n' || c == '#' || c == '`')) {
            return markdown;
        }
        PlainText plain = new PlainText();
        PARSER.parse(markdown).accept(plain);
        return plain.text.toString();
    }

    private void part() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Paragraph node) {
        part();
        visitChildren(node);
    }

    @Override
    public void visit(Heading node) {
        part();
        visitChildren(node);
    }

    @Override
    public void visit(ListItem node) {
        part();
        visitChildren(node);
    }
}
