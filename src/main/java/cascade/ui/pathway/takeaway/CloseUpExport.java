package cascade.ui.pathway.takeaway;

import cascade.export.ExportKind;
import cascade.export.picture.Drawing;
import cascade.export.picture.Pdf;
import cascade.export.picture.Svg;
import cascade.ui.drawing.NodePng;
import cascade.ui.drawing.SceneDrawing;
import cascade.ui.frame.Tasks;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Step;
import cascade.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Makes files of a close-up: a beat of it as a picture, or all of it as a moving one.
 *
 * @param unit what it is about
 * @param step whose close-up it is
 * @param closeUp the close-up
 * @param depth at which depth
 * @param version Cascade's version
 * @param tasks where the work goes that is not for the FX thread
 */
public record CloseUpExport(Unit unit, Step step, CloseUp closeUp, Depth depth, String version, Tasks tasks) {

    /**
     * Makes a picture. Called on the FX thread, and answers there.
     *
     * @param kind SVG, PNG or PDF, or GIF for all beats, moving
     * @param beat which beat, as it ends; a GIF shows all
     * @param times how many times as large a PNG is, from 1 to {@value MapExport#LARGEST}
     * @param dark in which theme; a PDF is for paper, and so light
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void picture(ExportKind kind, int beat, int times, boolean dark, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        try {
            CloseUpPicture picture = new CloseUpPicture(unit, step, closeUp, depth, dark && kind != ExportKind.PDF,
                    version);
            switch (kind) {
            case GIF -> CloseUpFilm.of(picture, closeUp.beats().size(), tasks, done, failed);
            case PNG -> {
                picture.show(beat);
                NodePng.of(picture, (int) picture.getWidth(), (int) picture.getHeight(),
                        Math.clamp(times, 1, MapExport.LARGEST), tasks, done, failed);
            }
            case SVG -> {
                Drawing drawing = drawing(picture, beat);
                done.accept(() -> Svg.of(drawing).getBytes(StandardCharsets.UTF_8));
            }
            case PDF -> {
                Drawing drawing = drawing(picture, beat);
                done.accept(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Pdf.write(drawing, out);
                    return out.toByteArray();
                });
            }
            default -> throw new IllegalArgumentException(kind + " is no picture");
            }
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }

    private static Drawing drawing(CloseUpPicture picture, int beat) {
        picture.show(beat);
        return SceneDrawing.of(picture, picture.title(), picture.description(beat));
    }
}
