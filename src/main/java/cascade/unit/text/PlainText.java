package cascade.unit.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** CommonMark without its markup, for search, for screen readers and for counting words. */
public final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The words of a text, its blocks parted by a blank; numbers of references are left out, those of lists are not. */
    public static String of(String markdown) {
        if (Markdown.isWords(markdown)) {
            return markdown;
        }
        PlainText plain = new PlainText();
        Markdown.parse(markdown).accept(plain);
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
    public void visit(HardLineBreak node) {
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
    public void visit(OrderedList list) {
        int number = ListNumbers.first(list);
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            part();
            text.append(ListNumbers.text(list, number++));
            item.accept(this);
        }
    }

    @Override
    public void visit(ListItem node) {
        part();
        visitChildren(node);
    }
}
