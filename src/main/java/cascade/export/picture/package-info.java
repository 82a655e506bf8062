/** Pictures as files: SVG, PNG and PDF, each from the same drawing. */
@NullMarked
package cascade.export.picture;

import org.jspecify.annotations.NullMarked;
