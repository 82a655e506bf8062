/** A map's graph as files for other programs: SBGN-ML and GraphML. */
@NullMarked
package cascade.export.graph;

import org.jspecify.annotations.NullMarked;
