package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.feature.Feature;
import cascade.ui.feature.PageScreen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Segments;
import cascade.unit.Route;
import java.util.EnumMap;
import java.util.Map;
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

    private final ScreenContext context;
    private final Segments<Part> parts = new Segments<>(Part.class, Messages.text("evidence.parts"));
    private final StackPane content = new StackPane();
    private final Map<Part, EvidencePart> made = new EnumMap<>(Part.class);
    private final Page page;

    /** Builds the screen; each view is made when it is first shown. */
    public EvidenceScreen(ScreenContext context) {
        this.context = context;
        page = new Page(78, context.settings().em(), Labels.heading(Messages.text("tab.evidence"), "page-title"),
                parts.node(), content);
        parts.value().subscribe(part -> {
            content.getChildren().setAll(part(part).node());
            page.toTop();
        });
    }

    private EvidencePart part(Part part) {
        return made.computeIfAbsent(part, wanted -> switch (wanted) {
        case CHAIN -> new ChainPart(context);
        case STUDIES -> new StudiesPart(context, this::land);
        case CLAIMS -> new ClaimsPart(context, this::land);
        case REFERENCES -> new ReferencesPart(context, this::land);
        });
    }

    private void land(Node target) {
        page.land(target, context.timer());
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public void open(Route route) {
        Part wanted = switch (route.kind()) {
        case STUDY -> Part.STUDIES;
        case CLAIM -> Part.CLAIMS;
        case REF -> Part.REFERENCES;
        default -> parts.value().get();
        };
        parts.value().set(wanted);
        part(wanted).open(route.id());
    }
}
