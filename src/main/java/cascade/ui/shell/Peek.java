package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.kit.Citations;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Links;
import cascade.ui.kit.Navigator;
import cascade.ui.kit.Prose;
import cascade.ui.kit.References;
import cascade.ui.kit.Settings;
import cascade.ui.kit.Theme;
import cascade.unit.Depth;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.Unit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Shows a term or a reference beside the word that names it. Escape, or a click elsewhere, closes it. */
final class Peek {
    private final Unit unit;
    private final Settings settings;
    private final BooleanSupplier dark;
    private final Navigator navigator;
    private @Nullable PopOver open;
    private @Nullable Node anchor;

    Peek(Unit unit, Settings settings, BooleanSupplier dark, Navigator navigator) {
        this.unit = unit;
        this.settings = settings;
        this.dark = dark;
        this.navigator = navigator;
    }

    /** Shows what a route leads to; false where it is neither a term nor a reference of the unit. */
    boolean show(Route route, Node beside) {
        VBox content = switch (route.kind()) {
        case TERM ->
            unit.terms().stream().filter(t -> t.id().equals(route.id())).findFirst().map(this::term).orElse(null);
        case REF ->
            unit.references().stream().filter(r -> r.id().equals(route.id())).findFirst().map(this::reference).orElse(
                    null);
        default -> null;
        };
        if (content == null) {
            return false;
        }
        close();
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setHeaderAlwaysVisible(false);
        popOver.setFadeInDuration(Duration.ZERO);
        popOver.setFadeOutDuration(Duration.ZERO);
        popOver.getRoot().getStylesheets().setAll(Theme.stylesheets(dark.getAsBoolean()));
        popOver.getRoot().getStyleClass().addAll("root", "cascade", "peek-root");
        popOver.getRoot().setStyle("-fx-font-size: " + settings.em().get() + "px;");
        content.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        open = popOver;
        anchor = beside;
        popOver.setOnHidden(_ -> beside.requestFocus());
        popOver.show(beside);
        content.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
        return true;
    }

    /** Closes what is shown, if anything is. */
    void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }

    private VBox term(Term term) {
        Citations citations = new Citations();
        boolean simple = settings.depth().get() == Depth.SIMPLE;
        VBox text = new Prose(unit, this::onward).block(simple ? term.simple() : term.advanced(), citations,
                "body-text");
        VBox box = box(Labels.heading(term.shortName(), "peek-title"));
        if (!term.abbreviation().isEmpty()) {
            box.getChildren().add(Labels.of(term.name(), "secondary"));
        }
        box.getChildren().addAll(text, link(new Route(Route.Kind.TERM, term.id()), "peek.open-term"));
        return box;
    }

    private VBox reference(Reference reference) {
        VBox box = box(Labels.heading(reference.label(), "peek-title"));
        box.getChildren().add(References.details(reference, new Prose(unit, this::onward)));
        unit.studies().stream().filter(study -> study.references().contains(reference.id())).map(
                Study::id).findFirst().ifPresent(
                        id -> box.getChildren().add(link(new Route(Route.Kind.STUDY, id), "peek.open-study")));
        box.getChildren().add(link(new Route(Route.Kind.REF, reference.id()), "peek.open-reference"));
        return box;
    }

    private VBox box(Node title) {
        VBox box = new VBox(title);
        box.getStyleClass().add("peek");
        double em = settings.em().get();
        box.setPrefWidth(em * 23);
        box.setMaxWidth(em * 23);
        return box;
    }

    private Hyperlink link(Route route, String key) {
        return Links.to(route, Messages.text(key), (to, _) -> {
            close();
            navigator.go(to);
        }, "small-link");
    }

    /** A word inside a definition opens in the same place. */
    private void onward(Route route, Node from) {
        navigator.peek(route, anchor == null ? from : anchor);
    }
}
