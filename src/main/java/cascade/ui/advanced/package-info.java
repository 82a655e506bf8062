/** The Advanced tab: the deep sections with numbered references. */
@NullMarked
package cascade.ui.advanced;

import org.jspecify.annotations.NullMarked;
