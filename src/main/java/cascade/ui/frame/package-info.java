/**
 * What every view stands on: motion, time, background tasks, timers, settings, navigation, shortcuts, and what lies outside the
 * window.
 */
@NullMarked
package cascade.ui.frame;

import org.jspecify.annotations.NullMarked;
