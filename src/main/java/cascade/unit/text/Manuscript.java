package cascade.unit.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * An author's text, looked through before anyone reads it: where it links to, and what of it Cascade would not draw as
 * it is meant. What is drawn: paragraphs, emphasis, lists in lists up to three deep, line breaks, links with words, and
 * headings where a text has room for them.
 */
public final class Manuscript extends AbstractVisitor {
    /** What a text has that can't be shown. */
    public enum Fault {
        PICTURE, HTML, CODE, QUOTE, RULE, TABLE, HEADING, HEADING_LEVEL, HEADING_MARKUP, DEFINITION, LIST_TOO_DEEP, LIST_GLUED, LIST_ITEM_EMPTY, EMPHASIS_TOO_DEEP, LINK_WITHOUT_TEXT, LINK_TITLE, LINK_MARKUP, CHARACTER, BLANK
    }

    private static final int DEEPEST_LIST = 3;
    private static final int DEEPEST_EMPHASIS = 4;
    /** The one level of heading that there is below a section's own. */
    private static final int HEADING_LEVEL = 3;
    private static final Pattern TABLE_RULE = Pattern.compile(
            "\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?|\\|\\s*:?-+:?\\s*\\|");
    private static final Pattern LIST_ENTRY = Pattern.compile("\\s*[0-9]{1,9}[.)]\\s");
    private static final String REFERENCE = "ref:";

    private final List<String> targets = new ArrayList<>();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final boolean headings;
    private boolean something;
    private int lists;
    private int emphases;

    private Manuscript(boolean headings) {
        this.headings = headings;
    }

    /**
     * Looks a text through.
     *
     * @param headings whether there may be headings in it
     */
    public static Manuscript of(String markdown, boolean headings) {
        Manuscript text = new Manuscript(headings);
        if (!Markdown.isWords(markdown)) {
            Markdown.parse(markdown).accept(text);
            if (!text.something && text.faults.isEmpty()) {
                text.faults.add(Fault.BLANK);
            }
        }
        return text;
    }

    /** Where it links to, in the order of the text. */
    public List<String> targets() {
        return targets;
    }

    /** What is wrong with it, each kind once. */
    public Set<Fault> faults() {
        return faults;
    }

    @Override
    public void visit(Text text) {
        if (Characters.forbidden(text.getLiteral()) >= 0) {
            faults.add(Fault.CHARACTER);
        }
        something |= Characters.visible(text.getLiteral());
    }

    @Override
    public void visit(Paragraph paragraph) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (Node piece = paragraph.getFirstChild(); piece != null; piece = piece.getNext()) {
            if (piece instanceof SoftLineBreak) {
                line(line, first);
                line.setLength(0);
                first = false;
            } else if (piece instanceof Text text) {
                line.append(text.getLiteral());
            } else {
                line.append('x');
            }
        }
        line(line, first);
        visitChildren(paragraph);
    }

    private void line(CharSequence line, boolean first) {
        table(line);
        // CommonMark has a list that begins with another number than 1 go on as a line of the paragraph before it.
        if (!first && LIST_ENTRY.matcher(line).lookingAt()) {
            faults.add(Fault.LIST_GLUED);
        }
    }

    /** A table would be drawn as a heap of bars and dashes; the line under its head gives it away. */
    private void table(CharSequence line) {
        if (TABLE_RULE.matcher(line.toString().strip()).matches()) {
            faults.add(Fault.TABLE);
        }
    }

    @Override
    public void visit(Heading heading) {
        if (!headings || !(heading.getParent() instanceof Document)) {
            faults.add(Fault.HEADING);
        } else if (heading.getLevel() != HEADING_LEVEL) {
            faults.add(Fault.HEADING_LEVEL);
        }
        for (Node piece = heading.getFirstChild(); piece != null; piece = piece.getNext()) {
            if (!(piece instanceof Text || piece instanceof SoftLineBreak)) {
                faults.add(Fault.HEADING_MARKUP);
            }
        }
        if (!Characters.visible(Markdown.words(heading))) {
            faults.add(Fault.BLANK);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Node list) {
        lists++;
        // What is too deep isn't gone into: a text may be made of thousands of lists in lists.
        if (lists > DEEPEST_LIST) {
            faults.add(Fault.LIST_TOO_DEEP);
        } else {
            visitChildren(list);
        }
        lists--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasis(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        emphasis(emphasis);
    }

    private void emphasis(Node emphasis) {
        emphases++;
        if (emphases > DEEPEST_EMPHASIS) {
            faults.add(Fault.EMPHASIS_TOO_DEEP);
        } else {
            visitChildren(emphasis);
        }
        emphases--;
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() == null) {
            faults.add(Fault.LIST_ITEM_EMPTY);
        }
        visitChildren(item);
    }

    @Override
    public void visit(Link link) {
        targets.add(link.getDestination());
        boolean citation = link.getFirstChild() == null && link.getDestination().startsWith(REFERENCE);
        something |= citation;
        if (!citation && !Characters.visible(Markdown.words(link))) {
            faults.add(Fault.LINK_WITHOUT_TEXT);
        }
        if (link.getTitle() != null) {
            faults.add(Fault.LINK_TITLE);
        }
        if (Markdown.isPartlyEmphasised(link)) {
            faults.add(Fault.LINK_MARKUP);
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        faults.add(Fault.PICTURE);
    }

    @Override
    public void visit(HtmlInline html) {
        faults.add(Fault.HTML);
    }

    @Override
    public void visit(HtmlBlock html) {
        faults.add(Fault.HTML);
    }

    @Override
    public void visit(Code code) {
        faults.add(Fault.CODE);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        faults.add(Fault.CODE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        faults.add(Fault.CODE);
    }

    @Override
    public void visit(BlockQuote quote) {
        faults.add(Fault.QUOTE);
    }

    @Override
    public void visit(ThematicBreak rule) {
        faults.add(Fault.RULE);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        faults.add(Fault.DEFINITION);
    }

    @Override
    public void visit(CustomBlock block) {
        throw new IllegalStateException("the parser knows no extension, and yet there is " + block);
    }

    @Override
    public void visit(CustomNode node) {
        throw new IllegalStateException("the parser knows no extension, and yet there is " + node);
    }
}
