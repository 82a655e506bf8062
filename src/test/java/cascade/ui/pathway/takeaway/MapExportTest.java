package cascade.ui.pathway.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.ExportKind;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever asks for a file hears how it went, whatever goes wrong and wherever. */
class MapExportTest {
    private static final Unit UNIT = UnitFolder.bundled();

    private final List<Throwable> failures = new ArrayList<>();
    private final List<Callable<byte[]>> made = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static MapExport export(Tasks tasks) {
        PathwayModel model = new PathwayModel(UNIT.pathway(), Depth.ADVANCED, _ -> {});
        return new MapExport(UNIT, model, tasks, "1");
    }

    private void picture(MapExport export, ExportKind kind, boolean dark, Consumer<Callable<byte[]>> done) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> export.picture(kind, 2, dark, done, failures::add));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anErrorInAnyStripIsTold(int strip) {
        OutOfMemoryError full = new OutOfMemoryError("full");
        picture(export(new FailingTasks(strip, full, false)), ExportKind.PNG, false, made::add);
        assertEquals(List.of(full), failures);
        assertTrue(made.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsThrownWhereAStripIsDrawnIsTold(int strip) {
        IllegalStateException odd = new IllegalStateException("odd");
        picture(export(new FailingTasks(strip, odd, true)), ExportKind.PNG, false, made::add);
        assertEquals(List.of(odd), failures);
        assertTrue(made.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SVG", "PDF", "PNG"})
    void whatIsThrownByWhoTakesThePictureIsTold(ExportKind kind) {
        AssertionError wrong = new AssertionError("not wanted");
        picture(export(Tasks.inline()), kind, false, _ -> {
            throw wrong;
        });
        assertSame(wrong, failures.getFirst());
    }

    @Test
    void aPdfIsLightWhateverTheTheme() throws Exception {
        picture(export(Tasks.inline()), ExportKind.PDF, false, made::add);
        picture(export(Tasks.inline()), ExportKind.PDF, true, made::add);
        picture(export(Tasks.inline()), ExportKind.SVG, false, made::add);
        picture(export(Tasks.inline()), ExportKind.SVG, true, made::add);
        assertEquals(List.of(), failures);
        assertEquals(text(0), text(1));
        assertNotEquals(text(2), text(3));
    }

    private String text(int which) throws Exception {
        return new String(made.get(which).call(), StandardCharsets.ISO_8859_1);
    }

    /** Tasks of which one fails: in its work, or in what follows that. */
    private static final class FailingTasks extends Tasks {
        private final Tasks inline = Tasks.inline();
        private final int which;
        private final Throwable wrong;
        private final boolean after;
        private int asked;

        FailingTasks(int which, Throwable wrong, boolean after) {
            this.which = which;
            this.wrong = wrong;
            this.after = after;
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            asked++;
            if (asked != which) {
                inline.run(work, done, failed);
            } else if (after) {
                throw (RuntimeException) wrong;
            } else {
                failed.accept(wrong);
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done) {
            inline.run(work, done);
        }

        @Override
        public void onFxThread(Runnable action) {
            inline.onFxThread(action);
        }

        @Override
        public void close() {}
    }
}
