/** The Simple tab: the core idea, the plain explanation and the key terms. */
@NullMarked
package cascade.ui.simple;

import org.jspecify.annotations.NullMarked;
