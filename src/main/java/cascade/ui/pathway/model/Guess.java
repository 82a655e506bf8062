package cascade.ui.pathway.model;

import cascade.practice.item.Answer;
import cascade.practice.item.Grade;
import cascade.practice.item.Item;

/**
 * What a learner thought would come next.
 *
 * @param item what was asked
 * @param answer what was answered
 * @param grade what it was worth
 * @param step the step to which it led, from 0
 */
public record Guess(Item item, Answer answer, Grade grade, int step) {}
