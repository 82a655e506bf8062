package cascade.unit.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Finds where a text links to, and whether it holds what Cascade does not show: pictures and HTML. */
public final class MarkdownLinks extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();

    private final List<String> targets = new ArrayList<>();
    private boolean foreign;

    private MarkdownLinks() {}

    public static MarkdownLinks of(String markdown) {
        MarkdownLinks links = new MarkdownLinks();
        // Most texts have no link; looking for the brackets is a hundred times quicker than parsing.
        if (markdown.indexOf('[') >= 0 || markdown.indexOf('<') >= 0) {
            PARSER.parse(markdown).accept(links);
        }
        return links;
    }

    public List<String> targets() {
        return targets;
    }

    public boolean foreign() {
        return foreign;
    }

    @Override
    public void visit(Link link) {
        targets.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        foreign = true;
    }

    @Override
    public void visit(HtmlInline html) {
        foreign = true;
    }

    @Override
    public void visit(HtmlBlock html) {
        foreign = true;
    }

    @Override
    public void visit(CustomBlock block) {
        foreign = true;
    }
}
