package cascade.cli;

import cascade.files.Failure;
import cascade.files.SafeFile;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.start.BuildInfo;
import cascade.start.ExitCode;
import cascade.tour.Picture;
import cascade.tour.PicturePage;
import cascade.tour.WindowPictures;
import cascade.ui.feature.Feature;
import cascade.unit.Unit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through every tab and the walk without a window and without a display, and leaves pictures and a page of them. */
public final class PicturesRun {
    private static final String PAGE = "index.html";

    private final Unit unit;
    private final List<Feature> tabs;
    private final CommandLine.Pictures wanted;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults;

    /**
     * @param unit what is shown
     * @param tabs the tabs there are
     * @param wanted where the files go
     * @param out told what was made
     * @param err told what went wrong
     * @param faults told of what should never go wrong
     */
    public PicturesRun(Unit unit, List<Feature> tabs, CommandLine.Pictures wanted, PrintStream out, PrintStream err,
            Faults faults) {
        this.unit = unit;
        this.tabs = tabs;
        this.wanted = wanted;
        this.out = out;
        this.err = err;
        this.faults = faults;
    }

    /** Makes them, says so, and gives the exit code. */
    public int run() {
        List<Picture> pictures = Picture.all(unit, tabs);
        Path page = wanted.folder().resolve(PAGE);
        Optional<Path> there = Stream.concat(Stream.of(page), pictures.stream().map(
                picture -> wanted.folder().resolve(picture.file()))).filter(Files::exists).findFirst();
        if (!wanted.replace() && there.isPresent()) {
            err.println(Messages.text("export.exists", there.get()));
            return ExitCode.FAILED;
        }
        try {
            Files.createDirectories(wanted.folder());
            draw(pictures);
            SafeFile.write(page, PicturePage.of(unit, pictures, BuildInfo.version()).getBytes(StandardCharsets.UTF_8));
        } catch (Throwable wrong) {
            if (!(wrong instanceof IOException)) {
                faults.note("pictures", wrong);
            }
            err.println(Messages.text("save.failed", wanted.folder(), Failure.said(wrong)));
            return ExitCode.FAILED;
        }
        out.println(Messages.count("pictures.saved", pictures.size(), page));
        return ExitCode.OK;
    }

    private void draw(List<Picture> pictures) throws Throwable {
        try (Headless headless = new Headless(faults)) {
            WindowPictures windows = new WindowPictures(unit, tabs, BuildInfo.version(), headless.tasks());
            for (Picture picture : pictures) {
                SafeFile.write(wanted.folder().resolve(picture.file()),
                        headless.make((done, failed) -> windows.draw(picture, done, failed)));
            }
        }
    }
}
