/**
 * What every screen is made of: theme and text size, motion, background tasks, CommonMark to nodes, links, cards and
 * badges. One place each.
 */
@NullMarked
package cascade.ui.kit;

import org.jspecify.annotations.NullMarked;
