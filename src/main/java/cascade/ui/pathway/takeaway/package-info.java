/** What can be taken away from the Pathway tab, and how it is asked for. */
@NullMarked
package cascade.ui.pathway.takeaway;

import org.jspecify.annotations.NullMarked;
