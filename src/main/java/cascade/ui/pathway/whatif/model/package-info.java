/** What is tried with the model, what is predicted of it, and what comes of it. No controls. */
@NullMarked
package cascade.ui.pathway.whatif.model;

import org.jspecify.annotations.NullMarked;
