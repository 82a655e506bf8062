package cascade.ui.pathway.know;

import cascade.messages.Messages;
import cascade.practice.progress.Held;
import cascade.practice.progress.Strength;

/**
 * What is known of one thing.
 *
 * @param strength how well it is remembered
 */
public record Known(Strength strength) {

    /** Whether anything of it was asked. */
    public boolean wasAsked() {
        return strength.held() != Held.NOT_ASKED;
    }

    /** Whether it fades. */
    public boolean fades() {
        return strength.held() == Held.FADING;
    }

    /** How much of all there is to ask would be remembered now: 0 to 1. */
    public double filled() {
        return strength.known();
    }

    /** As "Well remembered, 5 of 12 questions asked". */
    public String words() {
        return wasAsked() ? Messages.text("know.words", Messages.word(strength.held()), strength.asked(),
                strength.items()) : Messages.word(Held.NOT_ASKED);
    }
}
