/** A unit's model run in time: a normalised-Hill network behind a short chain in fold units. No JavaFX. */
@NullMarked
package cascade.simulation;

import org.jspecify.annotations.NullMarked;
