package cascade.export.cards;

import cascade.unit.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Words and a unit's CommonMark as HTML that stands on one line. Links lead into Cascade, so that their words stay alone. */
final class Html extends AbstractVisitor {
    private final StringBuilder html = new StringBuilder();

    private Html() {}

    /** Words, with what HTML would take for markup written otherwise. */
    static String words(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replaceAll(
                "\\s+", " ");
    }

    /** CommonMark, block by block. */
    static String of(String markdown) {
        if (Markdown.isWords(markdown)) {
            return markdown.isBlank() ? "" : paragraph(words(markdown));
        }
        Html made = new Html();
        Markdown.parse(markdown).accept(made);
        return made.html.toString();
    }

    static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    static String bold(String html) {
        return "<b>" + html + "</b>";
    }

    /** A list of what is HTML already, whose tag is as {@code ul} or {@code ol type="A"}. */
    static String list(String tag, List<String> items) {
        return "<" + tag + ">" + items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining())
                + "</" + tag.split(" ")[0] + ">";
    }

    private void in(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }

    @Override
    public void visit(Paragraph node) {
        in("p", node);
    }

    @Override
    public void visit(Heading node) {
        in("h3", node);
    }

    @Override
    public void visit(BulletList node) {
        in("ul", node);
    }

    @Override
    public void visit(OrderedList node) {
        in("ol", node);
    }

    @Override
    public void visit(ListItem node) {
        in("li", node);
    }

    @Override
    public void visit(Emphasis node) {
        in("i", node);
    }

    @Override
    public void visit(StrongEmphasis node) {
        in("b", node);
    }

    @Override
    public void visit(SoftLineBreak node) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        html.append("<br>");
    }

    @Override
    public void visit(Text node) {
        html.append(words(node.getLiteral()));
    }
}
