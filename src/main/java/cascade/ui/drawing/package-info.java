/** Takes what a scene shows apart into a drawing that can be saved. */
@NullMarked
package cascade.ui.drawing;

import org.jspecify.annotations.NullMarked;
