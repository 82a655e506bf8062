/**
 * The order of a start: what is read and looked at before there is a window, how far it is, how it ends, and one window for
 * each reader.
 */
@NullMarked
package cascade.start;

import org.jspecify.annotations.NullMarked;
