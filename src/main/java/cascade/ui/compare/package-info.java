/** The Compare tab: one table, with its rulers. */
@NullMarked
package cascade.ui.compare;

import org.jspecify.annotations.NullMarked;
