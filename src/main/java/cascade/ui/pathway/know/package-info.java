/** What the reader knows of the pathway, as a lens of its own. */
@NullMarked
package cascade.ui.pathway.know;

import org.jspecify.annotations.NullMarked;
