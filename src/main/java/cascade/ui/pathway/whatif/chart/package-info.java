/** The figures of What if: a time axis, levels over time beside what was measured, which constants decide, and tables. */
@NullMarked
package cascade.ui.pathway.whatif.chart;

import org.jspecify.annotations.NullMarked;
