/** Close-ups as they are played: who stands where, in which state, at every moment of a beat. No JavaFX. */
@NullMarked
package cascade.scene;

import org.jspecify.annotations.NullMarked;
