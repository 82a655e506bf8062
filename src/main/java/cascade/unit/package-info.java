/**
 * The unit as immutable records, and the one place that reads and checks its JSON. Nothing else in Cascade knows
 * Jackson. A unit is read whole or refused whole, with every problem named by file and JSON path.
 */
@NullMarked
package cascade.unit;

import org.jspecify.annotations.NullMarked;
