/** What went wrong: one place where every fault ends, and the log that keeps it. Knows no window. */
@NullMarked
package cascade.log;

import org.jspecify.annotations.NullMarked;
