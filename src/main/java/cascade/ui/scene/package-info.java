/** The stage on which close-ups are played: actors, their labels, and the beats. It knows no tab. */
@NullMarked
package cascade.ui.scene;

import org.jspecify.annotations.NullMarked;
