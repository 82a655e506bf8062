package cascade.ui.frame;

/** From where a screen is looked at, for the way back: only the screen that made it knows what is in it. */
public interface Standpoint {}
