/** A learner’s bookmarks and own notes, on anything that has an address. No JavaFX, no SQL. */
@NullMarked
package cascade.notes;

import org.jspecify.annotations.NullMarked;
