/** The cards of nodes, arrows and paths. */
@NullMarked
package cascade.ui.pathway.cards;

import org.jspecify.annotations.NullMarked;
