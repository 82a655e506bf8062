package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.unit.ById;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import cascade.unit.text.ListNumbers;
import cascade.unit.text.Markdown;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Makes nodes of the unit's CommonMark: paragraphs, headings and lists with links into the app. */
public final class Prose {
    private final ById<Reference> references;
    private final BiConsumer<Route, Node> follow;

    /**
     * @param index the unit whose references are cited
     * @param follow given the route of a link, and the link
     */
    public Prose(UnitIndex index, BiConsumer<Route, Node> follow) {
        this.references = index.references();
        this.follow = follow;
    }

    /** Blocks under one another. References are numbered by the citations, which go on from text to text. */
    public VBox blocks(List<String> blocks, Citations citations, String... styles) {
        VBox box = new VBox();
        box.getStyleClass().add("blocks");
        add(box, blocks, citations, styles);
        return box;
    }

    /** More blocks under those that stand in a box already. */
    public void add(VBox box, List<String> blocks, Citations citations, String... styles) {
        for (String block : blocks) {
            blocks(box, Markdown.parse(block), citations, styles);
        }
    }

    /** One block. */
    public VBox block(String markdown, Citations citations, String... styles) {
        return blocks(List.of(markdown), citations, styles);
    }

    /** What stands in a block, one under another. The reader of units lets nothing through that isn't drawn here. */
    private void blocks(VBox box, org.commonmark.node.Node parent, Citations citations, String... styles) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            box.getChildren().add(block(child, citations, styles));
        }
    }

    private Node block(org.commonmark.node.Node block, Citations citations, String... styles) {
        // Not by a switch: what Java makes of one over types is put together anew at each start.
        if (block instanceof org.commonmark.node.Paragraph paragraph) {
            Paragraph flow = new Paragraph();
            flow.getStyleClass().addAll(styles);
            paragraph.accept(new Inline(flow, citations));
            return flow;
        }
        if (block instanceof Heading heading) {
            return Labels.heading(Markdown.words(heading), "section-title", "prose-heading");
        }
        if (block instanceof BulletList list) {
            return list(list, _ -> "•", citations, styles);
        }
        if (block instanceof OrderedList list) {
            int first = ListNumbers.first(list);
            return list(list, at -> ListNumbers.text(list, first + at), citations, styles);
        }
        throw new IllegalArgumentException("no unit's text has " + block);
    }

    /** Marks in a column as wide as the widest of them, and beside each what it marks. */
    private GridPane list(ListBlock list, IntFunction<String> mark, Citations citations, String... styles) {
        GridPane items = new GridPane();
        items.getStyleClass().add("list");
        ColumnConstraints marks = new ColumnConstraints();
        marks.setHalignment(HPos.RIGHT);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        items.getColumnConstraints().addAll(marks, rest);
        int at = 0;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Paragraph bullet = new Paragraph();
            bullet.getStyleClass().addAll(styles);
            bullet.add(plain(mark.apply(at)));
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(bullet, VPos.TOP);
            GridPane.setFillWidth(bullet, false);
            VBox words = new VBox();
            words.getStyleClass().add("list-words");
            blocks(words, item, citations, styles);
            items.addRow(at++, bullet, words);
        }
        return items;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("prose-text");
        return text;
    }

    /** Fills a paragraph with the inline nodes of one block. */
    private final class Inline extends AbstractVisitor {
        private final Paragraph flow;
        private final Citations citations;
        private int strong;
        private int emphasis;

        Inline(Paragraph flow, Citations citations) {
            this.flow = flow;
            this.citations = citations;
        }

        @Override
        public void visit(org.commonmark.node.Text node) {
            flow.add(styled(new Text(node.getLiteral())));
        }

        @Override
        public void visit(SoftLineBreak node) {
            flow.add(styled(new Text(" ")));
        }

        @Override
        public void visit(HardLineBreak node) {
            flow.add(styled(new Text("\n")));
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong++;
            visitChildren(node);
            strong--;
        }

        @Override
        public void visit(Emphasis node) {
            emphasis++;
            visitChildren(node);
            emphasis--;
        }

        @Override
        public void visit(Link node) {
            String text = Markdown.words(node);
            List<org.commonmark.node.Node> dress = Markdown.dress(node);
            dress.forEach(each -> wear(each, 1));
            Route.parse(node.getDestination()).ifPresent(route -> flow.add(
                    route.kind() == Route.Kind.REF && text.isEmpty() ? citation(route) : link(text, route)));
            dress.forEach(each -> wear(each, -1));
        }

        private void wear(org.commonmark.node.Node dress, int more) {
            if (dress instanceof StrongEmphasis) {
                strong += more;
            } else {
                emphasis += more;
            }
        }

        private LinkText link(String text, Route route) {
            LinkText link = new LinkText(text, Messages.text("link.spoken." + route.kind().scheme(), text), route,
                    follow);
            styled(link);
            return link;
        }

        private LinkText citation(Route route) {
            String label = references.get(route.id()).label();
            // A thin space keeps the number off the full stop, and two numbers off each other.
            LinkText link = new LinkText("\u2009" + citations.number(route.id()),
                    Messages.text("link.spoken.ref", label), route, follow);
            link.markCitation();
            return link;
        }

        private Text styled(Text text) {
            text.getStyleClass().add("prose-text");
            if (strong > 0) {
                text.getStyleClass().add("strong");
            }
            if (emphasis > 0) {
                text.getStyleClass().add("emphasis");
            }
            return text;
        }
    }
}
