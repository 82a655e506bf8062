/** One window for one reader: a second start tells the first one, and ends. No JavaFX. */
@NullMarked
package cascade.instance;

import org.jspecify.annotations.NullMarked;
