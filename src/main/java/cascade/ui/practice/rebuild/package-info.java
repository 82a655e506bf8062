/** Rebuilding the map from memory, on the Practice tab: the places without nodes, and what the learner draws on them. */
@NullMarked
package cascade.ui.practice.rebuild;

import org.jspecify.annotations.NullMarked;
