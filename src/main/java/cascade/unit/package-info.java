/** The unit as immutable records, and the addresses of what is in it. */
@NullMarked
package cascade.unit;

import org.jspecify.annotations.NullMarked;
