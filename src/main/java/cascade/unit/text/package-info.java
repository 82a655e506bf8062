/** What a unit's CommonMark says as plain text, and where it links to. */
@NullMarked
package cascade.unit.text;

import org.jspecify.annotations.NullMarked;
