/** A scenario of a unit's model as files for other programs: SBML, SED-ML, a table, and all of it as a COMBINE archive. */
@NullMarked
package cascade.export.model;

import org.jspecify.annotations.NullMarked;
