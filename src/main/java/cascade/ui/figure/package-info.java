/** Figures that are drawn from data: axes, marks, and a frame with the same as a table and as a file. */
@NullMarked
package cascade.ui.figure;

import org.jspecify.annotations.NullMarked;
