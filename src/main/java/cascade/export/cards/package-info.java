/** Questions as cards for other programs that ask, Anki first. */
@NullMarked
package cascade.export.cards;

import org.jspecify.annotations.NullMarked;
