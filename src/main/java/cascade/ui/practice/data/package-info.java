/**
 * The page of the Practice tab on which a learner looks after all study data: where they are, copies, an import, a fresh start,
 * earlier states.
 */
@NullMarked
package cascade.ui.practice.data;

import org.jspecify.annotations.NullMarked;
