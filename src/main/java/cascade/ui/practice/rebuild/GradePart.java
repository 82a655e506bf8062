package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.practice.rebuild.ArrowGrade;
import cascade.practice.rebuild.Asked;
import cascade.practice.rebuild.Ends;
import cascade.practice.rebuild.Grade;
import cascade.practice.rebuild.NodeGrade;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.ui.map.Sketch.Mark;
import cascade.unit.Arrow;
import cascade.unit.Influence;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What a rebuild was worth, in words: the share, then everything that wasn't right, with what is, why, and where. */
final class GradePart extends VBox {
    private static final int HUNDRED = 100;

    private final ScreenContext context;
    private final RebuildModel model;
    private final SketchMaker words;

    /**
     * @param context what every screen is given
     * @param model what was graded
     * @param grade its grade
     */
    GradePart(ScreenContext context, RebuildModel model, Grade grade) {
        this.context = context;
        this.model = model;
        this.words = new SketchMaker(model);
        getStyleClass().add("rebuild-grade");
        long asked = grade.arrows().stream().filter(arrow -> arrow.asked().isPresent()).count();
        // Only what is whole is called so: 99.6 % isn't 100 %.
        long share = grade.isWhole() ? HUNDRED : (long) Math.floor(grade.credit() * HUNDRED);
        getChildren().addAll(Labels.heading(Messages.text("rebuild.credit", share), "panel-title"),
                Labels.of(Messages.text("rebuild.credit.nodes", grade.rightNodes(), grade.nodes().size()), "body"),
                Labels.of(Messages.text("rebuild.credit.arrows", grade.count(ArrowGrade.Mark.RIGHT), asked), "body"),
                Labels.of(Messages.text(grade.isWhole() ? "rebuild.whole" : "rebuild.credit.how"), "secondary"));
        Map<Mark, List<Node>> nodes = new EnumMap<>(Mark.class);
        grade.nodes().stream().filter(node -> !node.isRight()).forEach(
                node -> nodes.computeIfAbsent(node.put().isPresent() ? Mark.OTHER_PLACE : Mark.MISSING,
                        _ -> new ArrayList<>()).add(line(node)));
        Map<Mark, List<Node>> arrows = new EnumMap<>(Mark.class);
        grade.arrows().stream().filter(arrow -> arrow.mark() != ArrowGrade.Mark.RIGHT).forEach(
                arrow -> arrows.computeIfAbsent(SketchMaker.mark(arrow.mark()), _ -> new ArrayList<>()).add(
                        line(arrow)));
        nodes.forEach((mark, lines) -> group("rebuild.nodes." + key(mark), lines));
        arrows.forEach((mark, lines) -> group("rebuild.arrows." + key(mark), lines));
    }

    private static String key(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void group(String heading, List<Node> lines) {
        VBox group = new VBox(Labels.heading(Messages.text(heading, lines.size()), "card-title"));
        group.getStyleClass().add("rebuild-group");
        group.getChildren().addAll(lines);
        getChildren().add(group);
    }

    private Node line(NodeGrade grade) {
        String name = model.name(grade.node().id());
        String belongs = model.placeName(grade.node().place());
        String says = grade.put().map(
                put -> Messages.text("rebuild.node.other", name, model.placeName(put), belongs)).orElseGet(
                        () -> Messages.text("rebuild.node.missing", name, belongs));
        return line(says, grade.node().summary(), Optional.of(new Route(Route.Kind.NODE, grade.node().id())),
                Optional.empty());
    }

    private Node line(ArrowGrade grade) {
        if (grade.asked().isEmpty()) {
            Ends ends = grade.drawn().orElseThrow();
            Graph graph = model.blueprint().content().graph();
            boolean about = graph.downstream(ends.from()).nodes().contains(ends.to());
            boolean also = grade.mark() == ArrowGrade.Mark.ALSO_TRUE;
            Influence drawn = model.draft().arrows().getOrDefault(ends, Influence.UNKNOWN);
            return line(words.say(ends, drawn),
                    Messages.text(also ? "rebuild.also" : about ? "rebuild.extra.round" : "rebuild.extra"),
                    about ? Optional.of(Route.paths(ends.from(), ends.to())) : Optional.empty(), Optional.empty());
        }
        Asked asked = grade.asked().get();
        Arrow arrow = asked.arrow();
        String right = words.say(asked.ends(), arrow.influence());
        String says = grade.drawn().map(ends -> Messages.text("rebuild.arrow.drawn", right,
                words.say(ends, model.draft().arrows().getOrDefault(ends, Influence.UNKNOWN)))).orElse(right);
        return line(says, arrow.mechanism(), Optional.of(new Route(Route.Kind.ARROW, arrow.id())),
                Optional.of(arrow.evidence().finding()).filter(finding -> !finding.isBlank()));
    }

    /** What is right, a line on it, the way there, and how anybody knows, once that is asked for. */
    private VBox line(String says, String how, Optional<Route> place, Optional<String> finding) {
        VBox line = new VBox(Labels.of(says, "label-strong"));
        if (!how.isBlank()) {
            line.getChildren().add(context.prose().block(how, new Citations(), "secondary-text"));
        }
        Wrapping links = new Wrapping();
        links.getStyleClass().add("link-row");
        place.ifPresent(route -> links.getChildren().add(
                Links.to(route, Messages.text("practice.see", context.index().title(route).orElse(says)),
                        (to, _) -> context.navigator().go(to), "small-link")));
        finding.ifPresent(text -> {
            Hyperlink why = new Hyperlink(Messages.text("rebuild.why"));
            why.getStyleClass().add("small-link");
            why.setAccessibleText(Messages.text("rebuild.why.spoken", says));
            why.setOnAction(_ -> {
                links.getChildren().remove(why);
                line.getChildren().add(context.prose().block(text, new Citations(), "body-text"));
            });
            links.getChildren().add(why);
        });
        if (!links.getChildren().isEmpty()) {
            line.getChildren().add(links);
        }
        line.getStyleClass().add("feedback-part");
        return line;
    }
}
