package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Kept;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Segments;
import cascade.unit.Route;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Four views of the same question, how anybody knows: the chain, the studies, the claims, the references. */
public final class EvidenceScreen implements PageScreen {
    /** The tab: what everything rests on. */
    public static final Feature FEATURE = Feature.of("evidence", Feather.CHECK_SQUARE, EvidenceScreen::new,
            Route.Kind.STUDY, Route.Kind.CLAIM, Route.Kind.REF);

    /** The views, in their order. */
    enum Part {
        CHAIN, STUDIES, CLAIMS, REFERENCES
    }

    private record Left(Part part, Map<Part, Standpoint> parts, Page.Position position) implements Standpoint {}

    private final ScreenContext context;
    private final Segments<Part> parts = new Segments<>(Part.class, Messages.text("evidence.parts"));
    private final StackPane content = new StackPane();
    private final Kept<Part, EvidencePart> made;
    private final Page page;

    /** Builds the screen; each view is made when it is first shown. */
    public EvidenceScreen(ScreenContext context) {
        this.context = context;
        // Half of the room, as the other tabs need theirs.
        made = new Kept<>(Kept.room(context.unit()) / 2, this::make);
        page = new Page(78, context.settings().em(), Labels.heading(Messages.text("tab.evidence"), "page-title"),
                parts.node(), content);
        parts.value().subscribe(part -> {
            content.getChildren().setAll(made.show(part).node());
            page.toTop();
        });
    }

    private EvidencePart make(Part part) {
        return switch (part) {
        case CHAIN -> new ChainPart(context);
        case STUDIES -> new StudiesPart(context, this::land);
        case CLAIMS -> new ClaimsPart(context, this::land);
        case REFERENCES -> new ReferencesPart(context, this::land);
        };
    }

    private void land(Node target) {
        page.land(target, context.timer());
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(parts.value().get(), made.standpoints(), page.position()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(Part part, Map<Part, Standpoint> standpoints, Page.Position position)) {
            made.lookFrom(standpoints);
            parts.value().set(part);
            page.lookFrom(position);
        }
    }

    @Override
    public int size() {
        return PageScreen.super.size() + made.all().stream().filter(part -> part.node().getParent() == null).mapToInt(
                EvidencePart::size).sum();
    }

    @Override
    public void open(Route route) {
        switch (route.kind()) {
        case STUDY -> open(Part.STUDIES, route.id());
        case CLAIM -> open(Part.CLAIMS, route.id());
        case REF -> open(Part.REFERENCES, route.id());
        default -> {
            // The tab itself: it stays as it was left.
        }
        }
    }

    private void open(Part wanted, String id) {
        parts.value().set(wanted);
        made.find(wanted).ifPresent(part -> part.open(id));
    }
}
