package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.practice.Answered;
import cascade.practice.Confidence;
import cascade.practice.Session;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What came of a sitting: how much was right, how sure the learner was of it, and what to see again. */
final class OverPane {
    private static final double WIDEST = 44;

    private final Page page;
    private final Button again = new Button(Messages.text("practice.again"));

    OverPane(ScreenContext context, PracticeModel model, Session session) {
        List<Answered> answers = session.answers();
        long right = answers.stream().filter(answered -> answered.grade().isRight()).count();
        VBox sure = new VBox(Labels.heading(Messages.text("practice.over.sure"), "card-title"));
        sure.getStyleClass().addAll("card", "practice-lines");
        for (Confidence each : Confidence.values()) {
            List<Answered> said = answers.stream().filter(
                    answered -> answered.sure().filter(each::equals).isPresent()).toList();
            if (!said.isEmpty()) {
                sure.getChildren().add(Labels.of(Messages.text("practice.over.of", Messages.word(each),
                        said.stream().filter(answered -> answered.grade().isRight()).count(), said.size()), "body"));
            }
        }
        page = new Page(WIDEST, context.settings().em(),
                new VBox(Labels.of(Messages.text("practice.over"), "kicker"),
                        Labels.heading(Messages.text("practice.over.right", right, answers.size()), "page-title")));
        if (sure.getChildren().size() > 1) {
            page.column().getChildren().add(sure);
        }
        Map<String, Answered> missed = new LinkedHashMap<>();
        answers.stream().filter(answered -> !answered.grade().isRight()).forEach(
                answered -> missed.putIfAbsent(answered.item().id(), answered));
        if (!missed.isEmpty()) {
            VBox see = new VBox(Labels.heading(Messages.text("practice.over.see"), "card-title"));
            see.getStyleClass().addAll("card", "practice-answers");
            missed.values().forEach(answered -> see.getChildren().add(line(context, answered)));
            page.column().getChildren().add(see);
        }
        again.getStyleClass().add("primary");
        again.setOnAction(_ -> model.leave());
        Button undo = new Button(Messages.text("practice.undo"));
        undo.setOnAction(_ -> model.undo());
        Wrapping ways = new Wrapping(again, undo);
        ways.getStyleClass().add("question-ways");
        page.column().getChildren().add(ways);
    }

    private static VBox line(ScreenContext context, Answered answered) {
        Route place = answered.item().about().getFirst();
        String title = place.kind() == Route.Kind.TAB ? Messages.text("tab." + place.id())
                : context.index().title(place).orElse(place.toString());
        VBox line = new VBox(Labels.of(answered.item().prompt(), "body"),
                new Wrapping(Links.to(place, Messages.text("practice.see", title),
                        (route, _) -> context.navigator().go(route), "small-link")));
        line.getStyleClass().add("feedback-part");
        return line;
    }

    Page page() {
        return page;
    }

    Node first() {
        return again;
    }
}
