/** The tour that goes through every screen by itself: the start-up cache is trained with it. */
@NullMarked
package cascade.tour;

import org.jspecify.annotations.NullMarked;
