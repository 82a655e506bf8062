package cascade.ui.pathway.cards;

import cascade.messages.Messages;
import cascade.pathway.Paths;
import cascade.ui.kit.Labels;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The paths between two nodes: how many, and the shortest of them arrow by arrow. */
final class PathsCard {
    /** So many are written out; the map lights them all. */
    private static final int WRITTEN = 5;

    private final String subject;
    private final PathwayModel model;
    private final CardParts parts;

    PathsCard(String subject, PathwayModel model, CardParts parts) {
        this.subject = subject;
        this.model = model;
        this.parts = parts;
    }

    List<Node> of(Paths paths) {
        List<Node> all = new ArrayList<>();
        parts.head(all, Route.paths(paths.from(), paths.to()), Labels.of(Messages.text("paths.kicker"), "kicker"),
                Labels.heading(Messages.text("card.arrow", parts.label(paths.from()), parts.label(paths.to())),
                        "panel-title"));
        all.add(CardParts.row(List.of(paths.from(), paths.to()).stream().flatMap(
                id -> model.graph().node(id).stream()).map(parts::link).toList()));
        all.add(Labels.of(said(paths), "body-text"));
        for (List<Arrow> way : paths.ways().subList(0, Math.min(WRITTEN, paths.ways().size()))) {
            all.add(CardParts.group(Messages.count("paths.way", way.size(), measured(way), subject),
                    parts.arrows(way, Arrow::to)));
        }
        return all;
    }

    private String said(Paths paths) {
        if (paths.ways().isEmpty()) {
            return Messages.text("paths.none");
        }
        long measured = paths.ways().stream().filter(way -> measured(way) == way.size()).count();
        String many = Messages.count(paths.more() ? "paths.at-least" : "paths.many", paths.ways().size());
        String whole = measured == 0 ? Messages.text("paths.never", subject)
                : Messages.count("paths.measured", measured, subject);
        return paths.ways().size() > WRITTEN
                ? Messages.text("paths.said-shortest", many, whole, Messages.text("paths.shortest", WRITTEN))
                : Messages.text("paths.said", many, whole);
    }

    private static long measured(List<Arrow> way) {
        return way.stream().filter(arrow -> arrow.evidence().basis() == Basis.SUBJECT).count();
    }
}
