/** The typeface of the app and of its PDFs, as files that come with it. Nothing here knows JavaFX or PDFBox. */
@NullMarked
package cascade.fonts;

import org.jspecify.annotations.NullMarked;
