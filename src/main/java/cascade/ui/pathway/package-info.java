/** The Pathway tab: the map, the walk and the cards. */
@NullMarked
package cascade.ui.pathway;

import org.jspecify.annotations.NullMarked;
