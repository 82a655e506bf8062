package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.content.LinkText;
import cascade.ui.kit.Page;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link leads to is on the screen and marked: on a tab's first visit as on the second, at every text size. */
class LandingTest {
    private static final PseudoClass LANDED = PseudoClass.getPseudoClass("landed");
    /** Of each kind, so many things are tried, the first and the last among them. */
    private static final int OF_EACH_KIND = 3;

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 200})
    void everyLinkLandsOnAFirstVisitAsOnASecond(int text) throws Exception {
        List<String> lost = new ArrayList<>();
        for (Route route : routes()) {
            try (App app = App.start()) {
                write(app, text);
                app.go(route.toString());
                fault(app).ifPresent(fault -> lost.add(route + ", first visit: " + fault));
                app.go("tab:compare");
                app.go(route.toString());
                fault(app).ifPresent(fault -> lost.add(route + ", second visit: " + fault));
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void aSearchHitLands() throws Exception {
        try (App app = App.start()) {
            app.press(KeyCode.CONTROL, KeyCode.K);
            app.type("ana-12");
            app.press(KeyCode.ENTER);
            assertEquals(Optional.empty(), fault(app));
        }
    }

    @Test
    void theWayFromADefinitionToTheGlossaryLands() throws Exception {
        try (App app = App.start()) {
            app.click(app.styled("key-tile").getLast());
            app.click("Open in the glossary");
            assertTrue(app.route().startsWith("term:"), app.route());
            assertEquals(Optional.empty(), fault(app));
        }
    }

    @Test
    void everyLinkOfTheSimplePageThatLeavesItLands() throws Exception {
        List<String> lost = new ArrayList<>();
        int links;
        try (App app = App.start()) {
            links = leaving(app).size();
        }
        assertTrue(links > 0, "the page has links into other tabs");
        for (int i = 0; i < links; i++) {
            try (App app = App.start()) {
                app.focus(leaving(app).get(i));
                app.press(KeyCode.ENTER);
                String route = app.route();
                fault(app).ifPresent(fault -> lost.add(route + ": " + fault));
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void whatWasLandedOnStaysInSightWhenTheTextGrows() throws Exception {
        try (App app = App.start()) {
            app.go("term:" + app.unit().terms().getLast().id());
            write(app, 200);
            app.pass(Duration.millis(100));
            assertEquals(Optional.empty(), fault(app));
        }
    }

    @Test
    void theMarkGoesByItselfAndThePageIsTheReadersAgain() throws Exception {
        try (App app = App.start()) {
            app.go("number:" + app.unit().numbers().getLast().id());
            assertEquals(1, marked(app).size());
            app.pass(Duration.seconds(4));
            assertEquals(List.of(), marked(app));
            Page page = (Page) app.styled("page").getFirst();
            double landed = App.fx(page::getVvalue);
            app.focus(page);
            app.press(KeyCode.HOME);
            app.pass(Duration.millis(100));
            assertFalse(App.fx(page::getVvalue) == landed, "the keys scroll it");
        }
    }

    /** The links of running text that lead into another tab's page, and not to a definition beside them. */
    private static List<Node> leaving(App app) {
        Set<Route.Kind> pages = Set.of(Route.Kind.NUMBER, Route.Kind.CLAIM, Route.Kind.STUDY, Route.Kind.SECTION);
        return app.all(node -> node instanceof LinkText link && pages.contains(link.route().kind()));
    }

    private static void write(App app, int size) {
        App.fx(() -> {
            app.settings().textSize().set(size);
            return null;
        });
    }

    /** What is wrong about where the reader has landed. */
    private static Optional<String> fault(App app) {
        List<Node> marked = marked(app);
        if (marked.size() != 1) {
            return Optional.of(marked.size() + " things are marked");
        }
        Node target = marked.getFirst();
        return App.fx(() -> {
            Node page = target;
            while (!(page instanceof Page)) {
                page = page.getParent();
            }
            Bounds window = page.localToScene(((Page) page).getLayoutBounds());
            Bounds at = target.localToScene(target.getLayoutBounds());
            boolean whole = at.getMinY() >= window.getMinY() - 1 && at.getMaxY() <= window.getMaxY() + 1;
            // What is higher than the window begins in its upper part.
            boolean begins = at.getHeight() > window.getHeight() * 0.8 && at.getMinY() >= window.getMinY() - 1
                    && at.getMinY() <= window.getMinY() + window.getHeight() * 0.2;
            return whole || begins ? Optional.empty() : Optional.of("it is at " + at + " in " + window);
        });
    }

    private static List<Node> marked(App app) {
        return app.all(node -> node.getPseudoClassStates().contains(LANDED));
    }

    private static List<Route> routes() throws Exception {
        try (App app = App.start()) {
            Unit unit = app.unit();
            return Stream.of(some(Route.Kind.TERM, unit.terms(), t -> t.id()),
                    some(Route.Kind.NUMBER, unit.numbers(), n -> n.id()),
                    some(Route.Kind.STUDY, unit.studies(), s -> s.id()),
                    some(Route.Kind.CLAIM, unit.claims(), c -> c.id()),
                    some(Route.Kind.REF, unit.references(), r -> r.id()),
                    some(Route.Kind.SECTION, unit.advanced(), s -> s.id()),
                    some(Route.Kind.SECTION, List.of(unit.simple()), s -> s.id())).flatMap(List::stream).toList();
        }
    }

    private static <T> List<Route> some(Route.Kind kind, List<T> all, Function<T, String> id) {
        int count = Math.min(OF_EACH_KIND, all.size());
        return IntStream.range(0, count).map(i -> count == 1 ? 0 : i * (all.size() - 1) / (count - 1)).mapToObj(
                i -> new Route(kind, id.apply(all.get(i)))).toList();
    }
}
