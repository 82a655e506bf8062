/** What a unit cites as files for reference managers: RIS and BibTeX. */
@NullMarked
package cascade.export.cite;

import org.jspecify.annotations.NullMarked;
