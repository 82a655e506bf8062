/**
 * The pathway and its sources as files for other programs: pictures (SVG, PDF), graphs (SBGN-ML, GraphML) and citations
 * (RIS, BibTeX). The same content gives the same file. Nothing here knows JavaFX, and nothing else knows PDFBox.
 */
@NullMarked
package cascade.export;

import org.jspecify.annotations.NullMarked;
