/**
 * Reads a unit from its JSON files and checks it: it is read whole or refused whole, with every problem named by file and
 * JSON path. The only package that knows Jackson.
 */
@NullMarked
package cascade.unit.read;

import org.jspecify.annotations.NullMarked;
