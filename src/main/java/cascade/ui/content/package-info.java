/** Pieces that know the unit: its texts as nodes, references, badges of evidence, quantities, links. */
@NullMarked
package cascade.ui.content;

import org.jspecify.annotations.NullMarked;
