package cascade.unit.read;

/**
 * How much a unit may hold. No real unit comes near; a file that is meant to wear Cascade out is told so at once. The
 * schemas say the same, so what is changed here is changed there.
 */
final class Limits {
    /** The largest file that is read, in bytes. The bundled unit's largest is under a twentieth of it. */
    static final int FILE = 4 * 1024 * 1024;
    /** The most bytes that all files of a unit may have together. */
    static final int FILES = 12 * 1024 * 1024;
    /** The most values that all files of a unit may have together: objects, lists, texts, numbers. */
    static final int VALUES = 300_000;
    /** How deep objects and lists may stand in one another. */
    static final int NESTING = 40;
    /** The most characters of a field's name. */
    static final int NAME = 200;
    /** The most characters that a number may be written with. */
    static final int DIGITS = 30;

    /** The most characters of a line and of a block of text. */
    static final int LINE = 300;
    static final int TEXT = 4000;
    /** The longest label that a map has room for, in characters and lines. */
    static final int LABEL = 28;
    static final int LABEL_LINES = 2;
    /** The longest unit of a quantity that a card has room for. */
    static final int UNIT = 16;
    /** The most letters on a key term's tile. */
    static final int LETTERS = 2;

    /** The most lines, blocks or ids in one list. */
    static final int LINES = 100;
    static final int BLOCKS = 60;
    static final int IDS = 500;

    static final int KEY_TERMS = 9;
    static final int SECTIONS = 12;
    /** The most pictures that the story is told in. */
    static final int STILLS = 6;
    static final int TERMS = 20_000;
    static final int REFERENCES = 20_000;
    static final int NUMBERS = 5_000;
    /** The most readings of a number over time, and the latest of them, in minutes. */
    static final int READINGS = 100;
    static final double MINUTES = 1_000_000;
    static final int STUDIES = 5_000;
    static final int LINKS = 100;
    static final int CLAIMS = 5_000;
    static final int COLUMNS = 100;
    static final int ROWS = 100;
    static final int PLACES = 100;
    static final int MARKS = 500;
    /** The longest path of a place's outline, in characters. */
    static final int OUTLINE = 20_000;
    static final int NODES = 3_000;
    static final int ARROWS = 9_000;
    static final int STEPS = 100;
    static final int POINTS = 100;
    /** What a close-up has room for: actors, beats, acts of a beat, characters. */
    static final int ACTORS = 60;
    static final int BEATS_LEAST = 3;
    static final int BEATS = 5;
    static final int ACTS = 16;
    static final int BEAT_TITLE = 26;
    static final int ACTOR_LETTERS = 8;
    static final int ACTOR_NAME = 32;
    /** What a unit can be practised with: interventions, questions, options of a question, characters. */
    static final int INTERVENTIONS = 500;
    static final int INTERVENTION_NAME = 60;
    static final int QUESTIONS = 5_000;
    static final int OPTIONS_LEAST = 3;
    static final int OPTIONS_OF_ONE = 6;
    static final int OPTIONS = 8;
    static final int OPTION = 160;
    static final int ABOUT = 20;
    /** What a model has room for: constants, clauses of a gate, inputs of a clause, scenarios and what is in them. */
    static final int CONSTANTS = 500;
    static final int CLAUSES = 12;
    static final int INPUTS = 12;
    static final int SCENARIOS = 200;
    static final int OUTCOMES_LEAST = 3;
    static final int OUTCOMES = 5;
    static final int DOSES = 60;
    static final int CHANGES = 20;
    static final int EXPERIMENTS = 1_000;
    /** The largest constant, fold and dose of a model, its shortest time constant and its longest run, in hours. */
    static final double CONSTANT = 1_000;
    static final double FOLD = 100;
    static final double DOSE = 100;
    static final double SHORTEST = 0.02;
    static final double HOURS = 336;
    /** How far from the corner of a close-up's room anything may lie, and how much smaller or larger an actor can become. */
    static final double ROOM = 2_000;
    static final double SMALLER = 0.1;
    static final double LARGER = 5;

    /** The first and the last year in which anything can have appeared. */
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    /** The largest number that a quantity may have, either side of zero. */
    static final double QUANTITY = 1e12;
    /** The largest map, and how far from its corner anything on it may lie, in map units. */
    static final double MAP = 50_000;
    /** The largest node of a map, in map units. */
    static final double NODE = 2_000;

    private Limits() {}
}
