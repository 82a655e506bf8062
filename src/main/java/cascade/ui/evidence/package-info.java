/** The Evidence tab: the chain, the studies, the claims and the references. */
@NullMarked
package cascade.ui.evidence;

import org.jspecify.annotations.NullMarked;
