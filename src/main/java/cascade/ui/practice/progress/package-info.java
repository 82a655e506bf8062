/** The page of the Practice tab that says how far a learner has come, and where it is set how much is to be remembered. */
@NullMarked
package cascade.ui.practice.progress;

import org.jspecify.annotations.NullMarked;
