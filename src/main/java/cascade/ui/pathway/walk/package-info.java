/** The walk: its panel, and what plays it. */
@NullMarked
package cascade.ui.pathway.walk;

import org.jspecify.annotations.NullMarked;
