/** Plain pieces of which every screen is made: cards, grids, chips, fields, theme, fonts, icons. They know no unit. */
@NullMarked
package cascade.ui.kit;

import org.jspecify.annotations.NullMarked;
