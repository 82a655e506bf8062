/** The command line, and the exports that are made without a window. */
@NullMarked
package cascade.cli;

import org.jspecify.annotations.NullMarked;
