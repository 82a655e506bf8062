package cascade.unit;

import java.util.List;

/**
 * One explanation: the simple one, or a section of the advanced ones.
 *
 * @param id its address
 * @param kicker a word or two above the title; empty where there is none
 * @param title its heading
 * @param lead what stands first: the core idea, or the section's opening (CommonMark)
 * @param text its blocks (CommonMark)
 */
public record Section(String id, String kicker, String title, String lead, List<String> text) {}
