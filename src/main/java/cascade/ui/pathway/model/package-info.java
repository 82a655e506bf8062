/** What the Pathway tab shows and decides. No controls. */
@NullMarked
package cascade.ui.pathway.model;

import org.jspecify.annotations.NullMarked;
