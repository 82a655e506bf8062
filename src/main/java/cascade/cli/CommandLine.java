package cascade.cli;

import cascade.export.ExportKind;
import cascade.export.model.ModelFile;
import cascade.export.picture.Paper;
import cascade.messages.Messages;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param what what to do
 * @param unit the folder of a unit; empty for the one that comes with Cascade
 * @param route what the window is to show; empty for where the reader was
 * @param export what to export, where that is asked for
 * @param pictures where pictures are to go, where those are asked for
 * @param copy the copy of study data that is to be made or brought back
 * @param scenario the file of a scenario that is to be made
 * @param complaint what is wrong with the command line; empty where nothing is
 */
public record CommandLine(What what, Optional<Path> unit, Optional<Route> route, Optional<Export> export,
        Optional<Pictures> pictures, Optional<Copy> copy, Optional<ScenarioFile> scenario, String complaint) {

    /** What can be asked for. */
    public enum What {
        OPEN, TOUR, CHECK, EXPORT, PICTURES, BACKUP, RESTORE, PRACTICE_REPORT, SCENARIOS, SCENARIO, LOG, HELP, VERSION, COMPLAIN
    }

    /**
     * A file to be made.
     *
     * @param file where
     * @param kind what it is, by its ending
     * @param subject what it is made of
     * @param depth of which map
     * @param step the id of the step that is shown; empty for the whole map
     * @param beat the id of the beat of the step's close-up that is shown; empty for the map, and for a moving picture
     * @param paper what a PDF is printed on; empty for what is usual
     * @param scale how many times as large as the map a PNG is
     * @param replace whether it may take the place of what is there
     */
    public record Export(Path file, ExportKind kind, Subject subject, Depth depth, Optional<String> step,
            Optional<String> beat, Optional<Paper> paper, int scale, boolean replace) {}

    /** What a file is made of, and which paper it can be for. */
    public enum Subject {
        MAP("", Paper.A3, Paper.A4, Paper.LETTER), POSTER("poster", Paper.A3, Paper.A4), HAND_OUT("handout", Paper.A4,
                Paper.LETTER), CLOSE_UP("");

        private final String name;
        private final List<Paper> papers;

        Subject(String name, Paper... papers) {
            this.name = name;
            this.papers = List.of(papers);
        }

        /** Whether a file's name says that it is this. */
        private boolean isNamed(Path file) {
            return !name.isEmpty() && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).startsWith(name);
        }
    }

    /**
     * Pictures of every tab and step.
     *
     * @param folder where; it need not be there yet
     * @param replace whether they may take the place of what is there
     */
    public record Pictures(Path folder, boolean replace) {}

    /**
     * A copy of study data.
     *
     * @param file where it is
     * @param replace whether it may take the place of what is there
     */
    public record Copy(Path file, boolean replace) {}

    /**
     * A scenario of the unit's model as a file.
     *
     * @param id the scenario's id
     * @param file where
     * @param kind what it is, by its ending
     * @param replace whether it may take the place of what is there
     */
    public record ScenarioFile(String id, Path file, ModelFile kind, boolean replace) {}

    /** Reads the arguments; what makes no sense becomes a complaint. */
    public static CommandLine parse(List<String> arguments) {
        try {
            return new Reading(arguments).read();
        } catch (Senseless wrong) {
            return bare(What.COMPLAIN, wrong.complaint);
        }
    }

    private static CommandLine bare(What what, String complaint) {
        return new CommandLine(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), complaint);
    }

    /** The arguments make no sense. */
    private static final class Senseless extends Exception {
        private static final long serialVersionUID = 1;
        private final String complaint;

        Senseless(String key, Object... arguments) {
            super(key);
            this.complaint = Messages.text(key, arguments);
        }
    }

    private static final class Reading {
        private final Deque<String> rest;
        private What what = What.OPEN;
        private Optional<String> folder = Optional.empty();
        private Optional<Route> route = Optional.empty();
        private Optional<String> file = Optional.empty();
        private Optional<String> pictures = Optional.empty();
        private Optional<String> copy = Optional.empty();
        private Optional<String> step = Optional.empty();
        private Optional<Depth> depth = Optional.empty();
        private Optional<String> beat = Optional.empty();
        private Optional<Paper> paper = Optional.empty();
        private int scale = 1;
        private boolean replace;
        private Optional<String> scenario = Optional.empty();
        private Optional<String> onlyForExport = Optional.empty();

        Reading(List<String> arguments) {
            rest = new ArrayDeque<>(arguments);
        }

        CommandLine read() throws Senseless {
            while (!rest.isEmpty()) {
                String word = rest.remove();
                switch (word) {
                case "--help", "-h" -> {
                    return bare(What.HELP, "");
                }
                case "--version" -> what = What.VERSION;
                case "--log" -> what = What.LOG;
                case "--practice-report" -> what = What.PRACTICE_REPORT;
                case "--scenarios" -> what = What.SCENARIOS;
                case "--scenario" -> scenario = Optional.of(value("arguments.scenario-needs-id"));
                case "--tour" -> what = What.TOUR;
                case "--open" -> route = Optional.of(route(value("arguments.open-needs-route")));
                case "--check" -> {
                    what = What.CHECK;
                    if (!rest.isEmpty() && !rest.peek().startsWith("--")) {
                        folder = Optional.of(rest.remove());
                    }
                }
                case "--unit" -> folder = Optional.of(value("arguments.unit-needs-folder"));
                case "--export" -> {
                    what = What.EXPORT;
                    file = Optional.of(value("arguments.export-needs-file"));
                }
                case "--pictures" -> {
                    what = What.PICTURES;
                    pictures = Optional.of(value("arguments.pictures-needs-folder"));
                }
                case "--backup" -> {
                    what = What.BACKUP;
                    copy = Optional.of(value("arguments.backup-needs-file"));
                }
                case "--restore" -> {
                    what = What.RESTORE;
                    copy = Optional.of(value("arguments.restore-needs-file"));
                }
                case "--depth" -> depth = Optional.of(depth(word));
                case "--close-up" -> beat = Optional.of(valueOf(word, "arguments.close-up-needs-beat"));
                case "--paper" -> paper = Optional.of(paper(word));
                case "--step" -> step = Optional.of(valueOf(word, "arguments.step-needs-id"));
                case "--scale" -> scale = scale(word);
                case "--replace" -> {
                    replace = true;
                }
                default -> throw new Senseless("arguments.unknown", word);
                }
            }
            if (scenario.isPresent()) {
                return scenario();
            }
            if (what != What.EXPORT && onlyForExport.isPresent()) {
                throw new Senseless("arguments.only-for-export", onlyForExport.get());
            }
            if (what != What.EXPORT && what != What.PICTURES && what != What.BACKUP && replace) {
                throw new Senseless("arguments.only-for-files", "--replace");
            }
            if (what != What.OPEN && route.isPresent()) {
                throw new Senseless("arguments.only-for-window", "--open");
            }
            Optional<Path> unit = folder.isEmpty() ? Optional.empty() : Optional.of(folder(folder.get()));
            return new CommandLine(what, unit, route,
                    what == What.EXPORT && file.isPresent() ? Optional.of(export(file.get())) : Optional.empty(),
                    what == What.PICTURES && pictures.isPresent()
                            ? Optional.of(new Pictures(path(pictures.get()), replace))
                            : Optional.empty(),
                    (what == What.BACKUP || what == What.RESTORE) && copy.isPresent()
                            ? Optional.of(new Copy(path(copy.get()), replace))
                            : Optional.empty(),
                    Optional.empty(), "");
        }

        private CommandLine scenario() throws Senseless {
            if (what != What.EXPORT || file.isEmpty()) {
                throw new Senseless("arguments.scenario-needs-export");
            }
            if (onlyForExport.isPresent()) {
                throw new Senseless("arguments.not-for-scenario", onlyForExport.get());
            }
            if (route.isPresent()) {
                throw new Senseless("arguments.only-for-window", "--open");
            }
            ModelFile kind = ModelFile.byEnding(file.get()).orElseThrow(
                    () -> new Senseless("arguments.scenario-ending", file.orElse("")));
            Optional<Path> unit = folder.isEmpty() ? Optional.empty() : Optional.of(folder(folder.get()));
            return new CommandLine(What.SCENARIO, unit, Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ScenarioFile(scenario.orElse(""), path(file.get()), kind, replace)), "");
        }

        private static Route route(String address) throws Senseless {
            return Route.parse(address).orElseThrow(() -> new Senseless("arguments.no-address", address));
        }

        private String value(String complaint) throws Senseless {
            if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
                throw new Senseless(complaint);
            }
            return rest.remove();
        }

        private String valueOf(String word, String complaint) throws Senseless {
            onlyForExport = Optional.of(word);
            return value(complaint);
        }

        private Depth depth(String word) throws Senseless {
            String value = valueOf(word, "arguments.depth-needs");
            for (Depth each : Depth.values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return each;
                }
            }
            throw new Senseless("arguments.depth-needs");
        }

        private Paper paper(String word) throws Senseless {
            String value = valueOf(word, "arguments.paper-needs");
            for (Paper each : Paper.values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return each;
                }
            }
            throw new Senseless("arguments.paper-needs");
        }

        private int scale(String word) throws Senseless {
            String value = valueOf(word, "arguments.scale-needs");
            if (!value.matches("[1-" + MapExport.LARGEST + "]")) {
                throw new Senseless("arguments.scale-needs");
            }
            return Integer.parseInt(value);
        }

        private Export export(String name) throws Senseless {
            ExportKind kind = ExportKind.byEnding(name).orElseThrow(
                    () -> new Senseless("arguments.export-ending", name));
            Path to = path(name);
            if (kind.content() == ExportKind.Content.NOTES && onlyForExport.isPresent()) {
                throw new Senseless("arguments.not-for-notes", onlyForExport.get());
            }
            Subject subject = subject(to, kind);
            if (paper.isPresent() && (kind != ExportKind.PDF || subject.papers.isEmpty())) {
                throw new Senseless("arguments.paper-only");
            }
            if (paper.isPresent() && !subject.papers.contains(paper.get())) {
                throw new Senseless("arguments.paper-of-" + subject.name);
            }
            return new Export(to, kind, subject,
                    depth.orElse(subject == Subject.POSTER ? Depth.ADVANCED : Depth.SIMPLE),
                    step, beat, paper, scale, replace);
        }

        private Subject subject(Path to, ExportKind kind) throws Senseless {
            boolean whole = kind.content() == ExportKind.Content.HISTORY || kind.content() == ExportKind.Content.CARDS;
            if (whole && (step.isPresent() || depth.isPresent())) {
                throw new Senseless("arguments.no-map", to.getFileName());
            }
            if (kind == ExportKind.GIF && step.isEmpty()) {
                throw new Senseless("arguments.gif-needs-step");
            }
            if (kind == ExportKind.GIF && beat.isPresent()) {
                throw new Senseless("arguments.gif-shows-all");
            }
            if (beat.isPresent() && (step.isEmpty() || kind.content() != ExportKind.Content.PICTURE)) {
                throw new Senseless("arguments.close-up-needs-step");
            }
            if (kind == ExportKind.GIF || beat.isPresent()) {
                return Subject.CLOSE_UP;
            }
            for (Subject each : Subject.values()) {
                if (each.isNamed(to) && kind.content() == ExportKind.Content.PICTURE) {
                    if (kind != ExportKind.PDF) {
                        throw new Senseless("arguments.only-as-pdf", to.getFileName());
                    }
                    if (step.isPresent()) {
                        throw new Senseless("arguments.whole-walk", to.getFileName());
                    }
                    return each;
                }
            }
            return Subject.MAP;
        }

        private static Path folder(String name) throws Senseless {
            Path folder = path(name);
            if (name.isBlank() || !Files.isDirectory(folder)) {
                throw new Senseless("arguments.no-folder", name);
            }
            return folder;
        }

        private static Path path(String name) throws Senseless {
            try {
                return Path.of(name);
            } catch (InvalidPathException impossible) {
                throw new Senseless("arguments.no-folder", name);
            }
        }
    }
}
