package cascade.export.model;

/** The ids of a model's parts in a file: SBML's have no hyphen, and share one space of names. */
final class Names {
    private Names() {}

    static String node(String id) {
        return plain(id);
    }

    static String stage(int number) {
        return "stage_" + (number + 1);
    }

    static String place(String id) {
        return "in_" + plain(id);
    }

    static String constant(String id) {
        return "k_" + plain(id);
    }

    static String open(String arrow) {
        return "open_" + plain(arrow);
    }

    static String less(String node) {
        return "less_" + plain(node);
    }

    static String more(String node) {
        return "more_" + plain(node);
    }

    static String rest(String node) {
        return "rest_" + plain(node);
    }

    private static String plain(String id) {
        String name = id.replace('-', '_');
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
