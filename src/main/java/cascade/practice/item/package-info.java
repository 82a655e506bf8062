/** What can be asked of a unit: made from its graph, findings, numbers, terms, claims and close-ups, or written for it. */
@NullMarked
package cascade.practice.item;

import org.jspecify.annotations.NullMarked;
