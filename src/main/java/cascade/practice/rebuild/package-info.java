/** Rebuilding the map from memory: what is asked for, the learner's draft, and what it is worth. */
@NullMarked
package cascade.practice.rebuild;

import org.jspecify.annotations.NullMarked;
