package cascade.ui.pathway.takeaway;

import cascade.export.ExportKind;
import cascade.export.graph.GraphMl;
import cascade.export.graph.SbgnMl;
import cascade.export.picture.Drawing;
import cascade.export.picture.Pdf;
import cascade.export.picture.Png;
import cascade.export.picture.Svg;
import cascade.pathway.Graph;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.MapLayout;
import cascade.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** Makes files of the map as it is shown, of its graph, and of what the unit cites. */
public final class MapExport {
    /** The largest factor by which a PNG can be enlarged. */
    public static final int LARGEST = 4;
    /** So many pixels of a PNG are drawn at a time, on the FX thread; between two such strips the window lives on. */
    private static final int STRIP = 1_000_000;

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
        case SVG, PNG, PDF -> throw new IllegalArgumentException(kind + " is a picture");
        }).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes a picture. Called on the FX thread, and answers there.
     *
     * @param kind SVG, PDF or PNG
     * @param times how many times as large a PNG is as the map, from 1 to {@value #LARGEST}
     * @param dark in which theme
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong
     */
    public void picture(ExportKind kind, int times, boolean dark, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        MapPicture sheet = new MapPicture(unit, model, dark, version);
        switch (kind) {
        case SVG -> {
            Drawing drawing = SceneDrawing.of(sheet, sheet.title(), sheet.description());
            done.accept(() -> Svg.of(drawing).getBytes(StandardCharsets.UTF_8));
        }
        case PDF -> {
            Drawing drawing = SceneDrawing.of(sheet, sheet.title(), sheet.description());
            done.accept(() -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Pdf.write(drawing, out);
                return out.toByteArray();
            });
        }
        case PNG -> {
            int scale = Math.clamp(times, 1, LARGEST);
            Png png = new Png((int) sheet.getWidth() * scale, (int) sheet.getHeight() * scale);
            strip(sheet, png, scale, 0, () -> done.accept(png::finish), failed);
        }
        default -> throw new IllegalArgumentException(kind + " is no picture");
        }
    }

    /** Draws the rows of a PNG from one on, packs them elsewhere, and goes on with the next. */
    private void strip(MapPicture sheet, Png png, int scale, int from, Runnable done,
            Consumer<? super Throwable> failed) {
        int width = png.width();
        int height = png.height();
        if (from >= height) {
            done.run();
            return;
        }
        int rows = Math.clamp(STRIP / width, 1, height - from);
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        how.setViewport(new Rectangle2D(0, from, width, rows));
        WritableImage image = sheet.snapshot(how, new WritableImage(width, rows));
        int[] pixels = new int[width * rows];
        image.getPixelReader().getPixels(0, 0, width, rows, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        tasks.run(() -> {
            png.add(pixels);
            return from + rows;
        }, next -> strip(sheet, png, scale, next, done, failed), failed);
    }
}
