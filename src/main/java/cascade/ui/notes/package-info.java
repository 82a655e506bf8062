/** Bookmarks and own notes in place: buttons beside a heading, the note under it, a small sign on what is closed. */
@NullMarked
package cascade.ui.notes;

import org.jspecify.annotations.NullMarked;
