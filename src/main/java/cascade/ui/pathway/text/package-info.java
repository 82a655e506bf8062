/** The text twin of the map. */
@NullMarked
package cascade.ui.pathway.text;

import org.jspecify.annotations.NullMarked;
