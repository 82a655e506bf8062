package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.messages.Messages;
import cascade.practice.Notebook;
import cascade.practice.item.ScenarioItems;
import cascade.search.SearchIndex;
import cascade.search.UnitEntries;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.whatif.chart.CourseChart;
import cascade.ui.pathway.whatif.chart.TimeAxis;
import cascade.ui.pathway.whatif.model.Page;
import cascade.ui.pathway.whatif.model.Told;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.pathway.whatif.model.WhatIfState;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Model.Change;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Tally;
import cascade.unit.Model;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** What if as a learner uses it: predicting by keys or by pointer, running, looking at a time, and changing things. */
class WhatIfTest extends OpenApp {
    private static final String BLOCKED = "trkb-blocked";

    private WhatIfModel model() {
        return App.fx(() -> ((PathwayScreen) app.screen()).tried().orElseThrow());
    }

    private WhatIfState state() {
        return App.fx(() -> model().state().get());
    }

    private Scenario scenario() {
        return app.unit().model().scenario(BLOCKED).orElseThrow();
    }

    private Node mapNode(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private String spoken(String id) {
        return App.fx(() -> mapNode(id).getAccessibleText());
    }

    private void predict(Course each) {
        for (int i = 0; i < scenario().outcomes().size(); i++) {
            app.press(switch (each) {
            case UP -> KeyCode.DIGIT1;
            case SAME -> KeyCode.DIGIT2;
            case DOWN -> KeyCode.DIGIT3;
            });
        }
    }

    @Test
    void byKeysAloneAQuestionIsOpenedPredictedRunAndLookedAtOverTime() {
        app.go("tab:pathway");
        app.press(KeyCode.W);
        assertEquals("whatif:all", app.route());
        tabTo(scenario().title());
        app.press(KeyCode.ENTER);
        assertEquals("whatif:" + BLOCKED, app.route());
        predict(Course.DOWN);
        assertEquals(Messages.text("whatif.run"), App.words(app.focused().orElseThrow()));
        app.press(KeyCode.ENTER);
        assertTrue(state().page() instanceof Page.Shown);
        List<Told> told = state().told();
        assertTrue(app.shows(Messages.text("whatif.score", told.stream().filter(Told::isRight).count(),
                told.size())));
        for (Told each : told) {
            assertEquals(Optional.of(Course.DOWN), each.said());
            assertTrue(reads(PlainText.of(each.outcome().why()).split("\\.")[0]), each.outcome().why());
        }
        app.focus(app.styled("map-stage").getFirst());
        String before = spoken("bdnf-mrna");
        double hour = App.fx(() -> model().hour().get());
        app.press(KeyCode.HOME);
        assertNotEquals(before, spoken("bdnf-mrna"), "the map follows the hour");
        assertTrue(App.fx(() -> model().hour().get()) < hour);
        app.press(KeyCode.RIGHT);
        assertEquals(1.0 / 6, App.fx(() -> model().hour().get()), 1e-6, "the next marked time");
        app.press(KeyCode.ESCAPE);
        assertEquals("step:" + app.unit().pathway().steps().getFirst().id(), app.route());
    }

    @Test
    void whereKeysLeadToIsInSightInASmallWindowToo() {
        app.resize(800, 600);
        app.go("whatif:" + BLOCKED);
        for (int i = 0; i < scenario().outcomes().size(); i++) {
            app.press(KeyCode.DIGIT3);
            Node focused = app.focused().orElseThrow();
            Bounds at = App.fx(() -> focused.localToScene(focused.getLayoutBounds()));
            Node panel = app.styled("what-if-panel").getFirst();
            Bounds seen = App.fx(() -> panel.localToScene(panel.getLayoutBounds()));
            assertTrue(at.getMinY() >= seen.getMinY() - 1 && at.getMaxY() <= seen.getMaxY() + 1,
                    App.words(focused) + " is at " + at + ", the panel at " + seen);
        }
    }

    /** Whether some text on screen has this in it. */
    private boolean reads(String part) {
        return !app.all(node -> node instanceof Text text && text.getText().contains(part)).isEmpty();
    }

    private void tabTo(String words) {
        for (int i = 0; i < 200; i++) {
            app.press(KeyCode.TAB);
            if (app.focused().map(App::words).filter(said -> said.startsWith(words)).isPresent()) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + words);
    }

    @Test
    void byPointerAloneAQuestionIsOpenedPredictedAndRun() {
        app.go("tab:pathway");
        app.click(Messages.text("view.what-if"), "segment");
        app.click(scenario().title());
        assertTrue(App.fx(() -> app.find(Messages.text("whatif.run")).isDisabled()), "all are to be predicted first");
        for (Node choice : app.styled("course-choice")) {
            app.click(Nodes.visible(choice).stream().filter(
                    node -> Messages.text("course.same").equals(App.words(node))
                            || node.getAccessibleText() != null && node.getAccessibleText().endsWith(
                                    Messages.text("course.same"))).findFirst().orElseThrow());
        }
        app.click(Messages.text("whatif.run"));
        assertTrue(state().page() instanceof Page.Shown);
        long right = state().told().stream().filter(Told::isRight).count();
        assertEquals(right, app.all(node -> Messages.text("whatif.said.right").equals(App.words(node))).size());
        assertEquals(state().told().size() - right, app.all(
                node -> Messages.text("whatif.said.wrong", Messages.text("course.same")).equals(
                        App.words(node))).size());
        app.click(Messages.text("whatif.new"));
        assertEquals("whatif:all", app.route());
    }

    @Test
    void nothingOfTheResultIsThereBeforeItIsPredicted() {
        app.go("whatif:" + BLOCKED);
        assertTrue(app.styled("gauge").isEmpty(), "no level on the map");
        assertTrue(app.styled("arrow-flow").isEmpty(), "no arrow carries anything");
        assertTrue(app.styled("course-chart").isEmpty(), "no chart");
        assertTrue(app.styled("time-axis").isEmpty(), "no time");
        assertFalse(spoken("trkb").contains(Messages.text("levelkind.share.said", "")), spoken("trkb"));
        for (Outcome outcome : scenario().outcomes()) {
            assertFalse(reads(PlainText.of(outcome.why()).split("\\.")[0]), outcome.why());
        }
        assertFalse(reads(PlainText.of(scenario().text()).substring(0, 30)));
        app.press(KeyCode.O);
        assertTrue(app.styled("figure-table").isEmpty() && app.styled("course-table").isEmpty(), "no table");
        app.press(KeyCode.O);
        app.click(mapNode("trkb"));
        assertTrue(app.styled("switch-box").isEmpty(), "nothing is changed meanwhile");
        SearchIndex index = new SearchIndex(UnitEntries.of(new UnitIndex(app.unit()), Depth.ADVANCED));
        assertTrue(index.find(scenario().title(), 5).containsKey(Route.Kind.WHATIF), "its title is found");
        String told = PlainText.of(scenario().outcomes().getLast().why());
        assertFalse(index.find(told, 5).containsKey(Route.Kind.WHATIF), "what comes of it isn't: " + told);
        app.press(KeyCode.DIGIT1);
        assertTrue(app.styled("gauge").isEmpty(), "half a prediction shows nothing");
        app.click(Messages.text("whatif.just-show"));
        assertFalse(app.styled("gauge").isEmpty());
        assertFalse(app.styled("arrow-flow").isEmpty());
    }

    @Test
    void theChartsAndTheMapFollowTheTimeThatIsScrubbedTo() {
        show();
        app.resize(1280, 800);
        TimeAxis axis = (TimeAxis) app.styled("time-axis").getFirst();
        CourseChart chart = (CourseChart) app.styled("course-chart").getFirst();
        app.focus(axis);
        app.press(KeyCode.END);
        assertEquals(scenario().hours(), App.fx(() -> chart.hourProperty().get()), 1e-6);
        String late = spoken("bdnf-mrna");
        app.press(KeyCode.LEFT);
        app.press(KeyCode.DOWN);
        assertNotEquals(late, spoken("bdnf-mrna"));
        double before = axis.getHour();
        app.press(KeyCode.SPACE);
        app.pass(Duration.seconds(30));
        assertFalse(App.fx(() -> axis.playing().get()), "it ends at the end");
        assertTrue(App.fx(axis::getHour) > before);
        assertEquals(axis.getHour(), App.fx(() -> chart.hourProperty().get()), 1e-6);
    }

    private void show() {
        app.go("whatif:" + BLOCKED);
        app.click(Messages.text("whatif.just-show"));
    }

    @Test
    void aNodeIsChangedWithASliderAndTheChangeIsUndoneByItsChip() {
        show();
        app.click(mapNode("erk"));
        assertEquals(1, app.styled("switch-box").size());
        app.click(Messages.text("done.less"), "segment");
        assertEquals("whatif:own", app.route(), "what is changed is the learner’s own");
        assertEquals(1.0, amount("erk"), 1e-9);
        String none = spoken("erk");
        Slider slider = (Slider) app.all(Slider.class::isInstance).getFirst();
        app.focus(slider);
        for (int i = 0; i < 8; i++) {
            app.press(KeyCode.LEFT);
        }
        assertEquals(0.6, amount("erk"), 0.01);
        assertNotEquals(none, spoken("erk"), "the map follows the slider");
        assertTrue(app.mentions("60%") || app.mentions("60 %"));
        Change change = state().setup().change(new Route(Route.Kind.NODE, "erk")).orElseThrow();
        assertEquals(Change.Kind.LESS, change.kind());
        int before = app.styled("change-chip").size();
        app.click(app.styled("change-chip").stream().filter(
                chip -> App.words(chip).startsWith("ERK")).findFirst().orElseThrow());
        assertEquals(before - 1, app.styled("change-chip").size());
        assertTrue(state().setup().change(new Route(Route.Kind.NODE, "erk")).isEmpty());
    }

    private double amount(String node) {
        return state().setup().change(new Route(Route.Kind.NODE, node)).map(Change::amount).orElse(0.0);
    }

    @Test
    void backLeadsFromTheResultToTheListAndToTheWalk() {
        app.go("step:erk");
        app.press(KeyCode.W);
        app.click(scenario().title());
        app.click(Messages.text("whatif.just-show"));
        app.click(Messages.text("whatif.new"));
        back();
        assertEquals("whatif:" + BLOCKED, app.route());
        assertTrue(state().page() instanceof Page.Shown, "what was shown stays shown");
        back();
        assertEquals("whatif:all", app.route());
        back();
        assertEquals("step:erk", app.route());
        assertTrue(app.styled("gauge").isEmpty(), "and the map is the map again");
        assertEquals(Depth.SIMPLE, app.settings().depth().get(), "at the reader’s depth");
    }

    private void back() {
        app.press(KeyCode.ALT, KeyCode.LEFT);
    }

    @Test
    void whatWasPredictedWrongComesUpInPractice() throws Exception {
        Notebook notebook = Notebook.passing();
        try (App own = App.startWith(then -> then.accept(notebook))) {
            own.go("whatif:" + BLOCKED);
            for (int i = 0; i < scenario().outcomes().size(); i++) {
                own.press(KeyCode.DIGIT1);
            }
            own.press(KeyCode.ENTER);
            var known = App.fx(() -> notebook.known(TestWindowServices.NOON.instant(),
                    TestWindowServices.NOON.getZone())).memories();
            ScenarioItems items = new ScenarioItems(own.unit());
            for (int i = 0; i < scenario().outcomes().size(); i++) {
                boolean wrong = scenario().outcomes().get(i).course() != Course.UP;
                assertEquals(wrong, known.containsKey(items.item(scenario(), i).id()), "outcome " + i);
            }
        }
    }

    @Test
    void twoQuestionsStandSideBySideOnceBothWereShown() {
        show();
        app.click(Messages.text("whatif.side-by-side"));
        assertTrue(app.shows(Messages.text("whatif.beside.none")), "what wasn’t predicted isn’t given away");
        app.go("whatif:one-dose");
        app.click(Messages.text("whatif.just-show"));
        app.click(Messages.text("whatif.side-by-side"));
        app.click(scenario().title());
        assertTrue(state().beside().isPresent());
        String here = spoken("trkb");
        app.click(Messages.text("onmap.other"), "segment");
        assertNotEquals(here, spoken("trkb"), "the map shows the other");
        app.click(Messages.text("whatif.beside.end"));
        assertTrue(state().beside().isEmpty());
    }

    @Test
    void fromAnArrowsCardWhatBreaksItIsTried() {
        app.go("arrow:bdnf-to-trkb");
        app.click(scenario().title());
        assertEquals("whatif:" + BLOCKED, app.route());
        assertTrue(state().page() instanceof Page.Asked);
    }

    @Test
    void thePathThatMatteredIsLitAndLeft() {
        show();
        int place = 0;
        while (state().told().get(place).way().isEmpty()) {
            place++;
        }
        String name = App.fx(
                () -> model().label(state().told().get(model().state().get().told().size() - 1).outcome().node()));
        assertFalse(name.isEmpty());
        app.click(Messages.text("whatif.follow"));
        assertTrue(state().followed().isPresent());
        assertFalse(App.fx(() -> model().map().lit().isNothing()));
        app.click(Messages.text("whatif.follow.end"));
        assertTrue(App.fx(() -> model().map().lit().isNothing()));
    }

    @Test
    void howSureItIsComesAfterTheResult() {
        show();
        assertTrue(state().told().stream().allMatch(told -> told.verdict().isEmpty()));
        app.pass(Duration.seconds(1));
        for (Told told : state().told()) {
            var verdict = told.verdict().orElseThrow();
            assertEquals(200, verdict.up() + verdict.same() + verdict.down());
        }
        assertEquals(state().told().stream().filter(Told::isUnsure).count(), app.all(
                node -> App.words(node).startsWith(Messages.text("whatif.unsure", "", "").split(":")[0])).size());
    }

    @Test
    void theScoreIsNeverThereWithoutWhatItIsOnFindingsThatNothingWasFittedTo() {
        Model model = app.unit().model();
        Tally all = model.tally(Tally.Kind.ALL).orElseThrow();
        Tally unseen = model.tally(Tally.Kind.OTHER_HALVES).orElseThrow();
        app.go("whatif:all");
        assertTrue(app.shows(Messages.text("whatif.tally.both", all.foretold(), all.experiments(), unseen.percent())));
        String counted = Messages.text("whatif.tally.share", unseen.foretold(), unseen.experiments(), unseen.percent());
        assertFalse(app.shows(counted));
        app.click(Messages.count("whatif.misses", model.misses().size()));
        assertTrue(app.shows(Messages.text("whatif.tally.how")));
        assertTrue(app.shows(counted));
        assertTrue(app.shows(model.misses().getFirst().said()));
        app.click(Messages.text("whatif.misses.close"));
        assertFalse(app.shows(counted));
    }

    @Test
    void aUnitWithoutAModelHasNoWhatIf() {
        Unit bare = without(app.unit());
        boolean[] seen = App.fx(() -> {
            Shell shell = new Shell(bare, new Settings(), CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            app.scene().setRoot(shell.root());
            shell.go(Route.tab("pathway"));
            shell.root().applyCss();
            shell.root().layout();
            boolean offered = Nodes.visible(shell.root()).stream().anyMatch(
                    node -> Messages.text("view.what-if").equals(App.words(node)));
            boolean has = shell.has(Route.WHAT_IFS);
            shell.close();
            return new boolean[]{offered, has};
        });
        assertFalse(seen[0]);
        assertFalse(seen[1]);
        assertTrue(new ScenarioItems(bare).all().isEmpty());
    }

    private static Unit without(Unit unit) {
        return new Unit(unit.id(), unit.version(), unit.checksum(), unit.title(), unit.subtitle(), unit.subject(),
                unit.notice(), unit.keyTerms(), unit.simple(), unit.stills(), unit.advanced(), unit.pathway(),
                unit.numbersLead(), unit.figures(), unit.numbers(), unit.terms(), unit.studiesLead(), unit.balance(),
                unit.studies(), unit.chainLead(), unit.chain(), unit.claimsLead(), unit.claims(), unit.comparison(),
                unit.references(), unit.questions(), Model.NONE);
    }
}
