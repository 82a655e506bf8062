/** What if: the panel, the strip below the map, and what brings both together. */
@NullMarked
package cascade.ui.pathway.whatif;

import org.jspecify.annotations.NullMarked;
