/** The Key numbers tab: every figure as a card that opens. */
@NullMarked
package cascade.ui.numbers;

import org.jspecify.annotations.NullMarked;
