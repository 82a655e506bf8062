package cascade.unit.read;

import cascade.unit.Certainty;
import cascade.unit.ChainLink;
import cascade.unit.Claim;
import cascade.unit.CloseUp;
import cascade.unit.Comparison.Cell;
import cascade.unit.Comparison.Column;
import cascade.unit.Comparison.Row;
import cascade.unit.Comparison;
import cascade.unit.KeyNumber;
import cascade.unit.FigureWords;
import cascade.unit.KeyTerm;
import cascade.unit.Measure;
import cascade.unit.Model;
import cascade.unit.ModelSystem;
import cascade.unit.Pathway;
import cascade.unit.Questions;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Section;
import cascade.unit.Species;
import cascade.unit.StoryStill;
import cascade.unit.Study;
import cascade.unit.Support;
import cascade.unit.Term;
import cascade.unit.Tier;
import cascade.unit.Unit;
import cascade.unit.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a unit and checks it, whole. There is no half-read unit: the outcome is the unit, or everything that is wrong
 * with its files.
 */
public final class UnitReader {
    /** The only format of unit files so far. */
    static final int FORMAT = 1;
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){1,2}");
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");
    private static final Pattern PUBMED = Pattern.compile("[0-9]{4,9}");
    private static final Pattern PMC = Pattern.compile("PMC[0-9]+");

    /** What reading gave. */
    public sealed interface Outcome {
        /** The unit, in which every id leads somewhere. */
        record Read(Unit unit) implements Outcome {}

        /**
         * What is wrong.
         *
         * @param problems the first of the problems, in the order of the files; never empty, at most 500
         * @param count how many there are in all
         */
        record Refused(List<Problem> problems, int count) implements Outcome {
            /** How many problems there are that {@link #problems} has not. */
            public int more() {
                return count - problems.size();
            }
        }
    }

    private final Problems problems;
    private final JsonFiles files;

    private UnitReader(UnitSource source, boolean checked) {
        problems = new Problems(!checked);
        files = new JsonFiles(source, problems);
    }

    /** Reads the unit of a source, and checks it whole. */
    public static Outcome read(UnitSource source) {
        return new UnitReader(source, false).read();
    }

    /**
     * Reads the unit of a source for a window. One that comes with Cascade was checked whole when Cascade was built, so
     * that it isn't checked once more: that takes as long as all the rest. Its close-ups, questions and model are read, and its
     * checksum is worked out, when they are first asked for.
     */
    public static Outcome open(UnitSource source) {
        return new UnitReader(source, source instanceof UnitSource.Bundled).read();
    }

    private Outcome read() {
        JsonObject unit = files.read("unit.json");
        int format = unit.whole("format");
        if (problems.none() && format != FORMAT) {
            unit.problem("format", "format", format, FORMAT);
        }
        String id = unit.id("id");
        String version = unit.line("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            unit.problem("version", "version", version);
        }
        String title = unit.line("title");
        String subtitle = unit.line("subtitle");
        String subject = unit.line("subject");
        List<String> notice = unit.texts("notice");
        List<KeyTerm> keyTerms = unit.objects("keyTerms", 1, Limits.KEY_TERMS,
                o -> new KeyTerm(o.line("letter", Limits.LETTERS), o.id("term")));
        JsonObject plain = unit.object("simple");
        Section simple = new Section(plain.id("id"), plain.line("kicker"), plain.line("title"), plain.text("coreIdea"),
                plain.texts("text"));
        List<StoryStill> stills = plain.optionalObjects("stills", Limits.STILLS, UnitReader::still);
        plain.end();
        List<Section> advanced = unit.objects("advanced", 0, Limits.SECTIONS,
                o -> new Section(o.id("id"), "", o.line("title"), o.text("lead"), o.texts("text")));
        unit.end();

        JsonObject references = files.read("references.json");
        List<Reference> cited = references.objects("references", 1, Limits.REFERENCES, UnitReader::reference);
        references.end();
        JsonObject terms = files.read("terms.json");
        List<Term> glossary = terms.objects("terms", 1, Limits.TERMS,
                o -> new Term(o.id("id"), o.line("name"), o.optionalLine("abbreviation"), o.lines("aliases"),
                        o.text("simple"), o.text("advanced"), o.optionalIds("related"), o.optionalIds("references")));
        terms.end();
        JsonObject numbers = files.read("numbers.json");
        String numbersLead = numbers.text("lead");
        FigureWords.OfNumbers figures = NumberReader.figures(numbers);
        List<KeyNumber> keyNumbers = numbers.objects("numbers", 1, Limits.NUMBERS, NumberReader::number);
        numbers.end();
        JsonObject studies = files.read("studies.json");
        String studiesLead = studies.text("lead");
        List<String> balance = studies.texts("balance");
        List<Study> studied = studies.objects("studies", 1, Limits.STUDIES, UnitReader::study);
        studies.end();
        JsonObject claims = files.read("claims.json");
        JsonObject chain = claims.object("chain");
        String chainLead = chain.text("lead");
        List<ChainLink> links = chain.objects("links", 1, Limits.LINKS, UnitReader::link);
        chain.end();
        String claimsLead = claims.text("lead");
        List<Claim> claimed = claims.objects("claims", 1, Limits.CLAIMS, o -> new Claim(o.id("id"), o.line("claim"),
                o.choice("verdict", Verdict.class), o.line("headline"), o.text("found"), o.ids("references")));
        claims.end();
        JsonObject comparison = files.read("comparison.json");
        Comparison compared = comparison(comparison);
        comparison.end();
        Pathway pathway = new PathwayReader(files.read("pathway.json")).read().withLayouts(
                new LayoutReader(files.read("layout.json")).read()).withCloseUps(closeUps());
        Questions questions = questions();
        Model model = model();

        if (!problems.none()) {
            // What refers to what is only worth checking where all of it could be read.
            return new Outcome.Refused(problems.list(), problems.count());
        }
        Unit read = new Unit(id, version, files.checksum(), title, subtitle, subject, notice,
                keyTerms,
                simple, stills, advanced, pathway, numbersLead, figures, keyNumbers, glossary, studiesLead, balance,
                studied, chainLead,
                links, claimsLead, claimed, compared, cited, questions, model);
        if (problems.sought()) {
            new UnitChecks(read, problems).check();
        }
        return problems.none() ? new Outcome.Read(read) : new Outcome.Refused(problems.list(), problems.count());
    }

    /** The close-ups; of a unit that was checked already, they are read when the first of them is asked for. */
    private List<CloseUp> closeUps() {
        return files.readIfThere("scenes.json").map(scenes -> {
            if (problems.sought()) {
                return new SceneReader(scenes.get()).read();
            }
            return new LaterList<>(() -> trusted(new SceneReader(scenes.get()).read()));
        }).orElse(List.of());
    }

    /** What it is practised with; of a unit that was checked already, it is read when the first of it is asked for. */
    private Questions questions() {
        return files.readIfThere("questions.json").map(questions -> {
            if (problems.sought()) {
                return new QuestionReader(questions.get()).read();
            }
            List<Questions> all = new LaterList<>(
                    () -> List.of(trusted(new QuestionReader(questions.get()).read())));
            return new Questions(new LaterList<>(() -> all.getFirst().interventions()),
                    new LaterList<>(() -> all.getFirst().questions()));
        }).orElse(Questions.NONE);
    }

    /** The model that can be run; of a unit that was checked already, it is read when the first of it is asked for. */
    private Model model() {
        return files.readIfThere("model.json").map(model -> {
            if (problems.sought()) {
                return new ModelReader(model.get()).read();
            }
            List<Model> all = new LaterList<>(() -> List.of(trusted(new ModelReader(model.get()).read())));
            return new Model(true, new LaterList<>(() -> all.getFirst().notes()),
                    new LaterList<>(() -> all.getFirst().constants()), new LaterList<>(() -> all.getFirst().levels()),
                    new LaterList<>(() -> all.getFirst().leftOut()), new LaterList<>(() -> all.getFirst().points()),
                    new LaterList<>(() -> all.getFirst().watched()),
                    new LaterList<>(() -> all.getFirst().scenarios()),
                    new LaterList<>(() -> all.getFirst().misses()), new LaterList<>(() -> all.getFirst().tallies()));
        }).orElse(Model.NONE);
    }

    /** What was read later of a unit that was checked already. */
    private <T> T trusted(T read) {
        if (!problems.none()) {
            throw new IllegalStateException("the unit was not checked: " + problems.list());
        }
        return read;
    }

    private static StoryStill still(JsonObject o) {
        String beat = o.line("beat");
        Route route = Route.parse(Route.Kind.BEAT.scheme() + ":" + beat).orElse(Route.beat("", ""));
        if (!beat.isEmpty() && route.id().length() != beat.length()) {
            o.problem("beat", "beat-address", beat);
        }
        return new StoryStill(route, o.line("caption"));
    }

    private static Reference reference(JsonObject o) {
        return new Reference(o.id("id"), o.line("label"), o.choice("kind", Reference.Kind.class),
                o.anyLines("authors"), o.optionalYear("year"), o.line("title"), o.optionalLine("journal"),
                o.optionalLine("volume"),
                o.optionalLine("pages"), identifier(o, "doi", DOI),
                identifier(o, "pubmed", PUBMED), identifier(o, "pmc", PMC),
                o.choice("checked", Reference.Checked.class),
                o.has("studied") ? Optional.of(o.choice("studied", ModelSystem.class)) : Optional.empty(),
                o.optionalText("note"));
    }

    private static String identifier(JsonObject o, String name, Pattern form) {
        String found = o.optionalLine(name);
        if (!found.isEmpty() && !form.matcher(found).matches()) {
            o.problem(name, "identifier", found, name);
        }
        return found;
    }

    private static Study study(JsonObject o) {
        return new Study(o.id("id"), o.line("label"), o.year("year"), o.line("design"),
                o.choice("species", Species.class), o.line("subjects"), o.optionalLine("dose"),
                o.choices("measures", 1, Measure.class), o.line("measured"), o.line("result"), o.text("detail"),
                o.text("limitation"), o.choice("tier", Tier.class), o.choice("certainty", Certainty.class),
                o.someIds("references"));
    }

    private static ChainLink link(JsonObject o) {
        return new ChainLink(o.id("id"), o.line("title"), o.text("support"), o.choice("withSubject", Support.class),
                o.text("remark"), o.choices("systems", 1, ModelSystem.class), o.id("step"), o.someIds("references"));
    }

    private static Comparison comparison(JsonObject o) {
        JsonObject warning = o.object("warning");
        String warningTitle = warning.line("title");
        String warningText = warning.text("text");
        warning.end();
        List<Column> columns = o.objects("columns", 2, Limits.COLUMNS,
                c -> new Column(c.id("id"), c.line("name"), c.line("summary")));
        List<Row> rows = o.objects("rows", 1, Limits.ROWS, r -> {
            String id = r.id("id");
            String name = r.line("name");
            return new Row(id, name, r.object("cells").objectsByName(c -> new Cell(c.optionalLine("headline"),
                    c.text("text"), c.optionalLine("ruler"), c.ids("references"))));
        });
        return new Comparison(o.line("title"), o.text("lead"), warningTitle, warningText, columns, rows);
    }
}
