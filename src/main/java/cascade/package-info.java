/** Where Cascade starts: the command line, and the one place where its parts are put together. */
@NullMarked
package cascade;

import org.jspecify.annotations.NullMarked;
