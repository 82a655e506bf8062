/** A unit’s CommonMark: what it says as plain text, where it links to, and what of it can’t be drawn. */
@NullMarked
package cascade.unit.text;

import org.jspecify.annotations.NullMarked;
