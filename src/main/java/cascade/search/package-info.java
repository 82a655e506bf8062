/** One index over everything in a unit that has an address. */
@NullMarked
package cascade.search;

import org.jspecify.annotations.NullMarked;
