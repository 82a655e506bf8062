package cascade.ui.pathway.takeaway;

import cascade.export.ExportKind;
import cascade.export.graph.GraphMl;
import cascade.export.graph.SbgnMl;
import cascade.export.picture.Drawing;
import cascade.export.picture.Paper;
import cascade.export.picture.Pdf;
import cascade.export.picture.Svg;
import cascade.pathway.Graph;
import cascade.ui.drawing.NodePng;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.MapLayout;
import cascade.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Makes files of the map as it is shown, of its graph, and of what the unit cites. */
public final class MapExport {
    /** The largest factor by which a PNG can be enlarged. */
    public static final int LARGEST = 4;

    private final Unit unit;
    private final PathwayModel model;
    private final Tasks tasks;
    private final String version;

    /**
     * @param unit what is shown
     * @param model how it is shown
     * @param tasks where the work goes that is not for the FX thread
     * @param version Cascade's version
     */
    public MapExport(Unit unit, PathwayModel model, Tasks tasks, String version) {
        this.unit = unit;
        this.model = model;
        this.tasks = tasks;
        this.version = version;
    }

    /** Whether a kind is a picture, and so is made on the FX thread. */
    public static boolean isPicture(ExportKind kind) {
        return kind.content() == ExportKind.Content.PICTURE;
    }

    /** What makes a file that is no picture; can be called on any thread. */
    public Callable<byte[]> text(ExportKind kind) {
        Graph graph = model.graph();
        MapLayout layout = unit.pathway().layouts().get(model.depth());
        if (layout == null) {
            throw new IllegalArgumentException("no positions at this depth");
        }
        return () -> (switch (kind) {
        case SBGN -> SbgnMl.of(unit, graph, layout);
        case GRAPHML -> GraphMl.of(unit, graph, layout);
        case RIS, BIBTEX -> kind.citations(unit.references());
        case SVG, PNG, PDF, GIF -> throw new IllegalArgumentException(kind + " is a picture");
        case CSV, APKG, TXT, MARKDOWN -> throw new IllegalArgumentException(kind + " holds no map");
        }).getBytes(StandardCharsets.UTF_8);
    }

    /** Makes files of the whole map of the shown depth: no step, no selection and no lens, and so none of it dimmed. What is hidden stays so. */
    public MapExport ofWhole() {
        PathwayModel whole = new PathwayModel(unit.pathway(), model.depth(), _ -> {});
        whole.hide(model.state().get().hidden());
        whole.finish();
        return new MapExport(unit, whole, tasks, version);
    }

    /** The paper that a poster is for, where it isn't said. */
    public static final Paper POSTER = Paper.A3;

    /**
     * Makes a PDF of the whole map of the shown depth on one sheet, with its legend, the steps and the sources. Called on
     * the FX thread, and answers there.
     *
     * @param paper how large the sheet is
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void poster(Paper paper, Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed) {
        Poster.of(unit, model.depth(), version, paper, tasks, drawing -> done.accept(() -> pdf(drawing)), failed);
    }

    /**
     * Makes a PDF of the unit to be handed out, at the shown depth: the steps, each a page, key numbers, terms and
     * references. Called on the FX thread, and answers there; a page is drawn at a time.
     *
     * @param paper how large a page is
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void handOut(Paper paper, Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed) {
        try {
            HandOut.of(unit, model.depth(), version, paper, tasks, done, failed);
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }

    /** Makes files of the close-up of the step that is shown; empty where it has none. */
    public Optional<CloseUpExport> closeUp() {
        return model.closeUp().map(closeUp -> new CloseUpExport(unit, model.currentStep(), closeUp, model.depth(),
                version, tasks));
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(drawing, out);
        return out.toByteArray();
    }

    /**
     * Makes a picture. Called on the FX thread, and answers there.
     *
     * @param kind SVG, PDF or PNG
     * @param times how many times as large a PNG is as the map, from 1 to {@value #LARGEST}
     * @param dark in which theme; a PDF is for paper, and so light
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void picture(ExportKind kind, int times, boolean dark, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        picture(kind, times, dark, Paper.of(Locale.getDefault(Locale.Category.FORMAT)), done, failed);
    }

    /**
     * Makes a picture as the other does, with the paper of a PDF chosen.
     *
     * @param kind SVG, PDF or PNG
     * @param times how many times as large a PNG is as the map, from 1 to {@value #LARGEST}
     * @param dark in which theme; a PDF is for paper, and so light
     * @param paper for which paper a PDF is
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void picture(ExportKind kind, int times, boolean dark, Paper paper, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        try {
            switch (kind) {
            case SVG -> {
                MapPicture picture = MapPicture.asLargeAsTheMap(unit, model, dark, version);
                Drawing drawing = SceneDrawing.of(picture, picture.title(), picture.description());
                done.accept(() -> Svg.of(drawing).getBytes(StandardCharsets.UTF_8));
            }
            case PDF -> {
                MapPicture picture = MapPicture.onPaper(unit, model, version, paper);
                Drawing drawing = SceneDrawing.of(picture, picture.title(), picture.description());
                done.accept(() -> pdf(drawing));
            }
            case PNG -> {
                MapPicture picture = MapPicture.asLargeAsTheMap(unit, model, dark, version);
                int scale = Math.clamp(times, 1, LARGEST);
                NodePng.of(picture, (int) picture.getWidth(), (int) picture.getHeight(), scale, tasks, done, failed);
            }
            default -> throw new IllegalArgumentException(kind + " is no picture");
            }
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }
}
