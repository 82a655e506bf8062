/** Writing files so that what was there before is never half gone. */
@NullMarked
package cascade.files;

import org.jspecify.annotations.NullMarked;
