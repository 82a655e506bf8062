/** The Practice tab: what is due today, a sitting of questions, and what came of it. */
@NullMarked
package cascade.ui.practice;

import org.jspecify.annotations.NullMarked;
