/** The graph of a pathway and the walk through it: what leads where, what a step lights, what a depth shows. */
@NullMarked
package cascade.pathway;

import org.jspecify.annotations.NullMarked;
