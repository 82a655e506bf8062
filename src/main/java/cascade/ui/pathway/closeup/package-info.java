/** The close-up of a step in the room of the map: how it is come to, left, and gone through beat by beat. */
@NullMarked
package cascade.ui.pathway.closeup;

import org.jspecify.annotations.NullMarked;
