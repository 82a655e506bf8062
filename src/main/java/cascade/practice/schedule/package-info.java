/** When an item comes back: the memory model and scheduler FSRS-6, and what counts as a day. Knows no item. */
@NullMarked
package cascade.practice.schedule;

import org.jspecify.annotations.NullMarked;
