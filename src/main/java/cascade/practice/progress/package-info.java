/** How far a learner has come: what is remembered, what comes when, and how well predictions and confidence held. */
@NullMarked
package cascade.practice.progress;

import org.jspecify.annotations.NullMarked;
