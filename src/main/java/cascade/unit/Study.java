package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * One study of the unit's subject.
 *
 * @param id its address
 * @param label its short name
 * @param year when it appeared
 * @param design how it was done
 * @param species whom it looked at
 * @param subjects who and how many
 * @param dose what was given; empty where no source gave it
 * @param measures the kinds of thing it measured
 * @param measured what it measured, in words
 * @param result the outcome in a few words
 * @param detail the outcome in sentences (CommonMark)
 * @param limitation what it cannot show (CommonMark)
 * @param tier in whom it was done
 * @param certainty how it was checked
 * @param references keys of its reports
 */
public record Study(String id, String label, int year, String design, Species species, String subjects, String dose,
        Set<Measure> measures, String measured, String result, String detail, String limitation, Tier tier,
        Certainty certainty, List<String> references) {}
