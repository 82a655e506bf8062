package cascade.gallery;

import cascade.CascadeApp;
import cascade.messages.Messages;
import cascade.ui.Studied;
import cascade.ui.TestWindowServices;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Page;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.ToggleButton;

/**
 * Writes a PNG of every screen, both themes, both depths, three sizes and at 200 % text. Takes the folder and, where
 * not all are wanted, a regular expression that the names must contain.
 */
public final class Gallery {
    private record Size(int width, int height, int text) {
        String label() {
            return width + "x" + height + (text == 100 ? "" : "-" + text);
        }
    }

    /**
     * A picture to be made.
     *
     * @param then what is done before it is taken
     */
    public record Shot(String name, Depth depth, String route, Consumer<Shell> then) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 800, 100), new Size(1920, 1080, 100),
            new Size(800, 600, 100), new Size(1280, 800, 200), new Size(800, 600, 200));

    private final Unit unit;
    private final Path folder;
    private final Predicate<String> wanted;

    private Gallery(Unit unit, Path folder, Predicate<String> wanted) {
        this.unit = unit;
        this.folder = folder;
        this.wanted = wanted;
    }

    /** Writes the pictures. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Predicate<String> wanted = args.length > 1 ? Pattern.compile(args[1]).asPredicate() : _ -> true;
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        CountDownLatch done = new CountDownLatch(1);
        List<Throwable> wrong = new ArrayList<>();
        Platform.startup(() -> {
            try {
                new Gallery(unit, folder, wanted).write();
            } catch (RuntimeException | Error failed) {
                wrong.add(failed);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the gallery could not be written", wrong.getFirst());
        }
    }

    private void write() {
        for (Shot shot : shots()) {
            for (Size size : SIZES) {
                for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                    String name = shot.name() + "-" + size.label() + "-" + theme.name().toLowerCase(Locale.ROOT);
                    if (wanted.test(name)) {
                        write(shot, size, theme, name);
                    }
                }
            }
        }
    }

    private List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (String tab : List.of("simple", "advanced", "numbers", "glossary", "evidence", "compare")) {
            shots.add(shot(tab, Depth.SIMPLE, "tab:" + tab, _ -> {}));
            shots.add(shot(tab + "-end", Depth.SIMPLE, "tab:" + tab, root -> scrollToEnd(root)));
        }
        shots.add(shot("simple-peek", Depth.SIMPLE, "tab:simple", root -> follow(root, ".link-text")));
        shots.add(shot("advanced-peek", Depth.SIMPLE, "tab:advanced", root -> follow(root, ".citation")));
        shots.add(shot("numbers-open", Depth.SIMPLE, "number:" + unit.numbers().getFirst().id(), _ -> {}));
        shots.add(shot("numbers-time", Depth.SIMPLE, "tab:numbers", root -> figure(root, 0)));
        shots.add(shot("numbers-folds", Depth.SIMPLE, "tab:numbers", root -> figure(root, 1)));
        shots.add(shot("numbers-table", Depth.SIMPLE, "tab:numbers", root -> {
            root.lookupAll(".figure-frame .filter-chip").stream().filter(
                    ToggleButton.class::isInstance).map(ButtonBase.class::cast).forEach(ButtonBase::fire);
            figure(root, 0);
        }));
        shots.add(shot("practice-progress", Depth.SIMPLE, "tab:practice",
                root -> press(root, Messages.text("progress.open"))));
        shots.add(shot("practice", Depth.SIMPLE, "tab:practice", _ -> {}));
        shots.add(shot("practice-progress-middle", Depth.SIMPLE, "tab:practice", root -> {
            press(root, Messages.text("progress.open"));
            settle(root);
            figure(root, 1);
        }));
        shots.add(shot("practice-progress-sure", Depth.SIMPLE, "tab:practice", root -> {
            press(root, Messages.text("progress.open"));
            settle(root);
            figure(root, 2);
        }));
        shots.add(shot("practice-progress-end", Depth.SIMPLE, "tab:practice", root -> {
            press(root, Messages.text("progress.open"));
            settle(root);
            scrollToEnd(root);
        }));
        shots.add(shot("glossary-open", Depth.SIMPLE, "term:" + unit.keyTerms().getFirst().term(), _ -> {}));
        shots.add(shot("evidence-studies", Depth.SIMPLE, "study:" + unit.studies().getFirst().id(), _ -> {}));
        shots.add(shot("evidence-who", Depth.SIMPLE, "study:" + unit.studies().getFirst().id(),
                root -> figure(root, 0)));
        shots.add(shot("evidence-claims", Depth.SIMPLE, "claim:" + unit.claims().getFirst().id(), _ -> {}));
        shots.add(shot("evidence-references", Depth.SIMPLE, "ref:" + unit.references().getFirst().id(), _ -> {}));
        shots.add(shot("evidence-claims", Depth.SIMPLE, "claim:" + unit.claims().getFirst().id(), _ -> {}));
        shots.add(shot("evidence-references", Depth.SIMPLE, "ref:" + unit.references().getFirst().id(), _ -> {}));
        shots.add(shot("marks-step", Depth.SIMPLE, "step:erk", root -> {
            key(root, KeyCode.B, false);
            note(root, true);
        }));
        shots.add(shot("marks-writing", Depth.SIMPLE, "node:trkb", root -> note(root, false)));
        shots.add(shot("marks-term", Depth.SIMPLE, "term:" + unit.keyTerms().getFirst().term(), root -> {
            root.lookupAll(".detail .mark-button").stream().map(ButtonBase.class::cast).findFirst().ifPresent(
                    ButtonBase::fire);
            root.lookupAll(".detail .mark-button").stream().map(ButtonBase.class::cast).skip(1).findFirst().ifPresent(
                    ButtonBase::fire);
            write(root, true);
        }));
        shots.add(shot("marks-list", Depth.SIMPLE, "step:erk", root -> {
            key(root, KeyCode.B, false);
            note(root, true);
            root.lookupAll(".step-dot").stream().map(ButtonBase.class::cast).limit(3).forEach(dot -> {
                dot.fire();
                key(root, KeyCode.B, false);
            });
            key(root, KeyCode.B, true);
        }));
        shots.add(shot("marks-list-empty", Depth.SIMPLE, "step:erk", root -> key(root, KeyCode.B, true)));
        for (Depth depth : Depth.values()) {
            String word = depth.name().toLowerCase(Locale.ROOT);
            int number = 1;
            for (Step step : unit.pathway().steps()) {
                shots.add(shot("pathway-" + word + "-" + String.format("%02d", number++), depth,
                        "step:" + step.id(), _ -> {}));
            }
            unit.pathway().closeUps().forEach(closeUp -> {
                for (int i = 0; i < closeUp.beats().size(); i++) {
                    shots.add(shot("closeup-" + word + "-" + closeUp.step() + "-" + (i + 1), depth,
                            Route.beat(closeUp.step(), closeUp.beats().get(i).id()).toString(), _ -> {}));
                }
            });
            for (int i = 1; i <= 3; i++) {
                int presses = i;
                shots.add(shot("pathway-" + word + "-end-" + i, depth,
                        "step:" + unit.pathway().steps().getLast().id(), root -> next(root, presses)));
            }
            shots.add(shot("pathway-" + word + "-node", depth, "node:trkb", _ -> {}));
            shots.add(shot("presented-" + word + "-map", depth, "step:trkb-activation", Gallery::present));
            shots.add(shot("presented-" + word + "-end", depth,
                    "step:" + unit.pathway().steps().getLast().id(), root -> {
                        next(root, 2);
                        present(root);
                    }));
            unit.pathway().closeUps().stream().findFirst().ifPresent(closeUp -> shots.add(shot(
                    "presented-" + word + "-closeup", depth,
                    Route.beat(closeUp.step(), closeUp.beats().getLast().id()).toString(), Gallery::present)));
            shots.add(shot("pathway-" + word + "-relay", depth, "node:mek", _ -> {}));
            shots.add(shot("pathway-" + word + "-relay-plcg", depth, "node:calcium", _ -> {}));
            shots.add(shot("pathway-" + word + "-arrow", depth, "arrow:erk-to-creb", _ -> {}));
            shots.add(shot("pathway-" + word + "-outline", depth, "step:erk", Gallery::outline));
            shots.add(shot("pathway-" + word + "-subject", depth, "tab:pathway", root -> segment(root, "With")));
            shots.add(shot("pathway-" + word + "-known", depth, "tab:pathway", Gallery::know));
            shots.add(shot("pathway-" + word + "-known-outline", depth, "tab:pathway", root -> {
                know(root);
                outline(root);
            }));
            shots.add(shot("pathway-" + word + "-upstream", depth, "node:creb",
                    root -> press(root, "Show all upstream")));
            shots.add(shot("pathway-" + word + "-paths", depth, "paths:trkb--creb", _ -> {}));
            shots.add(shot("pathway-" + word + "-picking", depth, "node:trkb",
                    root -> press(root, Messages.text("paths.pick"))));
            shots.add(shot("pathway-" + word + "-zoomed", depth, "step:erk", Gallery::zoom));
            shots.add(shot("pathway-" + word + "-find", depth, "step:erk", Gallery::find));
            shots.add(shot("pathway-" + word + "-all", depth, "tab:pathway", root -> fit(root)));
        }
        shots.addAll(new PracticeShots(unit).all());
        shots.addAll(new WhatIfShots(unit).all());
        return shots;
    }

    private static Shot shot(String name, Depth depth, String route, Consumer<Parent> then) {
        return new Shot(name, depth, route, shell -> then.accept(shell.root()));
    }

    private static void key(Parent root, KeyCode code, boolean held) {
        root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, held, held, false, false));
    }

    private static void note(Parent root, boolean done) {
        key(root, KeyCode.N, false);
        write(root, done);
    }

    private static void write(Parent root, boolean done) {
        TextInputControl area = (TextInputControl) root.lookup(".growing-area");
        area.setText("It waits for two signals at once.\nLook up: does the mouse study say how long it lasts?");
        if (done) {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }

    private static void figure(Parent root, int which) {
        List<Node> frames = List.copyOf(root.lookupAll(".figure-frame"));
        root.lookupAll(".page").forEach(page -> ((Page) page).revealTop(frames.get(which)));
    }

    private static void scrollToEnd(Parent root) {
        root.lookupAll(".page").forEach(page -> ((ScrollPane) page).setVvalue(1));
    }

    private static void follow(Parent root, String style) {
        root.lookupAll(style).stream().filter(node -> node.localToScene(0, 0).getY() < 700).findFirst().ifPresent(
                node -> node.executeAccessibleAction(AccessibleAction.FIRE));
    }

    private static void segment(Parent root, String start) {
        root.lookupAll(".segment").stream().map(ButtonBase.class::cast).filter(
                b -> b.getText().startsWith(start)).forEach(ButtonBase::fire);
        fit(root);
    }

    private static void next(Parent root, int presses) {
        for (int i = 0; i < presses; i++) {
            root.lookupAll(".walk-buttons .primary").stream().map(ButtonBase.class::cast).forEach(ButtonBase::fire);
        }
    }

    private static void present(Parent root) {
        root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F11, false, false, false, false));
    }

    private static void know(Parent root) {
        root.lookupAll(".know").stream().map(ButtonBase.class::cast).forEach(ButtonBase::fire);
        fit(root);
    }

    private static void outline(Parent root) {
        tool(root, "map.outline");
    }

    private static void tool(Parent root, String name) {
        root.lookupAll(".map-zoom .button").stream().map(ButtonBase.class::cast).filter(
                button -> Messages.text(name).equals(button.getAccessibleText())).forEach(ButtonBase::fire);
    }

    private static void zoom(Parent root) {
        for (int i = 0; i < 4; i++) {
            tool(root, "map.zoom-in");
        }
    }

    private static void find(Parent root) {
        tool(root, "map.find");
        root.lookupAll(".find-bar .filter-field").forEach(field -> ((TextInputControl) field).setText("trk"));
    }

    private static void press(Parent root, String text) {
        root.lookupAll(".hyperlink").stream().map(ButtonBase.class::cast).filter(
                b -> b.getText().equals(text)).findFirst().ifPresent(ButtonBase::fire);
    }

    private static void fit(Parent root) {
        tool(root, "map.fit");
    }

    private void write(Shot shot, Size size, ThemeChoice theme, String name) {
        Settings settings = new Settings();
        settings.theme().set(theme);
        settings.depth().set(shot.depth());
        settings.textSize().set(size.text());
        Shell shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.none(), Timer.REAL, DesktopServices.NOTHING,
                        Studied.forWeeks(unit, TestWindowServices.NOON.instant())));
        Scene scene = new Scene(shell.root(), size.width(), size.height());
        shell.go(Route.parse(shot.route()).orElseThrow());
        settle(shell.root());
        shell.go(Route.parse(shot.route()).orElseThrow());
        shot.then().accept(shell);
        settle(shell.root());
        try {
            Png.write(scene.snapshot(null), folder.resolve(name + ".png"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        shell.close();
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }
}
