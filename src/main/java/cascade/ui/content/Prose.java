package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.unit.ById;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Makes nodes of the unit's CommonMark: paragraphs, headings and lists with links into the app. */
public final class Prose {
    private static final Parser PARSER = Parser.builder().build();

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
        for (String block : blocks) {
            add(box, block, citations, styles);
        }
        return box;
    }

    /** One block. */
    public VBox block(String markdown, Citations citations, String... styles) {
        return blocks(List.of(markdown), citations, styles);
    }

    private void add(VBox box, String markdown, Citations citations, String... styles) {
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                box.getChildren().add(Labels.heading(literal(heading), "section-title", "prose-heading"));
            }

            @Override
            public void visit(org.commonmark.node.Paragraph paragraph) {
                Paragraph flow = new Paragraph();
                flow.getStyleClass().addAll(styles);
                paragraph.accept(new Inline(flow, citations));
                box.getChildren().add(flow);
            }

            @Override
            public void visit(BulletList list) {
                VBox items = new VBox();
                items.getStyleClass().add("list");
                for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    if (item instanceof ListItem) {
                        Paragraph flow = new Paragraph();
                        flow.getStyleClass().addAll(styles);
                        item.accept(new Inline(flow, citations));
                        HBox.setHgrow(flow, Priority.ALWAYS);
                        HBox row = new HBox(Labels.of("•", "bullet"), flow);
                        row.getStyleClass().add("list-item");
                        items.getChildren().add(row);
                    }
                }
                box.getChildren().add(items);
            }
        });
    }

    private static String literal(org.commonmark.node.Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text piece) {
                text.append(piece.getLiteral());
            }
        });
        return text.toString();
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
        public void visit(Code node) {
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
            String text = literal(node);
            Route.parse(node.getDestination()).ifPresent(route -> flow.add(
                    route.kind() == Route.Kind.REF && text.isEmpty() ? citation(route) : link(text, route)));
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
