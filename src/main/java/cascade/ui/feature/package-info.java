/** What a tab is: its screen, and what every screen is given. */
@NullMarked
package cascade.ui.feature;

import org.jspecify.annotations.NullMarked;
