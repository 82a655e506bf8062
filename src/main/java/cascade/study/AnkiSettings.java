package cascade.study;

/** The settings that an Anki collection has in its one row, as JSON: a kind of note with two sides, a deck, its options. */
final class AnkiSettings {
    /** By which Anki knows Cascade's kind of note. Never changed, or a package's cards would not meet those of the next. */
    static final long NOTE_TYPE = 1_735_689_600_001L;

    private static final String STYLE = ".card { font-family: Inter, sans-serif; font-size: 20px; line-height: 1.5; "
            + "text-align: left; max-width: 36em; margin: 0 auto; padding: 0 1em; }";
    private static final String SIDES = """
            {"%1$d":{"id":%1$d,"name":"Cascade","type":0,"mod":%2$d,"usn":-1,"sortf":0,"did":%3$d,"tags":[],"vers":[],\
            "req":[[0,"any",[0]]],"latexPre":"","latexPost":"","css":"%4$s",\
            "flds":[%5$s,%6$s],\
            "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}",\
            "bqfmt":"","bafmt":"","did":null}]}}""";
    private static final String FIELD = """
            {"name":"%s","ord":%d,"sticky":false,"rtl":false,"font":"Arial","size":20,"media":[]}""";
    private static final String DECK = """
            "%1$d":{"id":%1$d,"name":"%2$s","mod":%3$d,"usn":-1,"desc":"","dyn":0,"conf":1,"collapsed":false,\
            "browserCollapsed":false,"extendNew":0,"extendRev":0,"newToday":[0,0],"revToday":[0,0],"lrnToday":[0,0],\
            "timeToday":[0,0]}""";
    private static final String OPTIONS = """
            {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,\
            "dyn":false,"new":{"bury":false,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20,\
            "separate":true},"rev":{"bury":false,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,\
            "perDay":200},"lapse":{"delays":[10],"leechAction":1,"leechFails":8,"minInt":1,"mult":0}}}""";
    private static final String COLLECTION = """
            {"activeDecks":[1],"curDeck":1,"curModel":"%d","nextPos":%d,"newSpread":0,"collapseTime":1200,"timeLim":0,\
            "estTimes":true,"dueCounts":true,"sortType":"noteFld","sortBackwards":false,"addToCur":true}""";

    private AnkiSettings() {}

    /** Kinds of notes. */
    static String noteTypes(long seconds, long deck) {
        return SIDES.formatted(NOTE_TYPE, seconds, deck, json(STYLE), FIELD.formatted("Front", 0),
                FIELD.formatted("Back", 1));
    }

    /** The deck that every collection has, and the one that the cards are in. */
    static String decks(long seconds, long deck, String name) {
        return "{" + DECK.formatted(1, "Default", 0) + "," + DECK.formatted(deck, json(name), seconds) + "}";
    }

    /** How decks are studied, as Anki has it where nobody changed that. */
    static String options() {
        return OPTIONS;
    }

    /** What goes for the collection. */
    static String collection(int cards) {
        return COLLECTION.formatted(NOTE_TYPE, cards + 1);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(' ');
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }
}
