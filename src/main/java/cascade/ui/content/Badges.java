package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Support;
import cascade.unit.Verdict;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Small marks of evidence: always a dot of a colour together with a word. */
public final class Badges {
    private Badges() {}

    /**
     * What something rests on and how it was checked, each with its reason on hover and focus: "Known biology", "not
     * tested with Semax", "reported second-hand".
     */
    public static Wrapping evidence(Basis basis, Certainty certainty, String subject) {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("chips");
        row.getChildren().add(Hints.reason(dot(Messages.text(Messages.key(basis), subject), style(basis)),
                Messages.text(Messages.key(basis) + ".why", subject)));
        if (basis == Basis.GENERAL) {
            row.getChildren().add(Hints.reason(Labels.of(Messages.text("badge.untested", subject), "chip"),
                    Messages.text("badge.untested.why", subject)));
        }
        if (certainty == Certainty.REPORTED) {
            row.getChildren().add(certainty(certainty));
        }
        return row;
    }

    /** What something rests on in a word or two, for a card, or that it is disputed. */
    public static Label shortBasis(Basis basis, boolean disputed, String subject) {
        return disputed ? dot(Messages.text("basis.disputed"), "disputed")
                : dot(Messages.text(Messages.key(basis) + ".short", subject), style(basis));
    }

    /** What something rests on, or that it is disputed. */
    public static Label basis(Basis basis, boolean disputed, String subject) {
        return disputed ? dot(Messages.text("basis.disputed"), "disputed")
                : dot(Messages.text(Messages.key(basis), subject), style(basis));
    }

    /** That nobody is known to have tried to break something. */
    public static Label untried() {
        return Hints.reason(dot(Messages.text("card.untried"), "proposed"), Messages.text("card.untried.why"));
    }

    /** Whether a link of the chain was shown with the unit's subject. */
    public static Label support(Support support, String subject) {
        return dot(Messages.text(Messages.key(support), subject), switch (support) {
        case YES -> "subject";
        case PARTLY -> "proposed";
        case NO -> "general";
        });
    }

    /** How a claim stands. */
    public static Label verdict(Verdict verdict) {
        return dot(Messages.word(verdict), switch (verdict) {
        case SUPPORTED -> "subject";
        case REFINED, CAVEAT -> "general";
        case INFERRED, UNTESTED -> "proposed";
        case UNSUPPORTED, WRONG -> "disputed";
        });
    }

    /** "reported second-hand", for what was seen in a secondary source only, with the reason on hover and focus. */
    public static Label certainty(Certainty certainty) {
        return Hints.reason(Labels.of(Messages.text(Messages.key(certainty) + ".long"), "chip"),
                Messages.text(Messages.key(certainty) + ".why"));
    }

    /** The style class of a basis. */
    public static String style(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    /** The dot alone, where the words stand beside it. */
    public static Region mark(Basis basis) {
        return mark(style(basis));
    }

    /** The dot alone, in a style. */
    public static Region mark(String style) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", style);
        return dot;
    }

    private static Label dot(String text, String style) {
        Label label = Labels.of(text, "badge", style);
        label.setGraphic(mark(style));
        return label;
    }
}
