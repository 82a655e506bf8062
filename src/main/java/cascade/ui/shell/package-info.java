/** The window: header, tabs, routes and history, search, preferences, and what lies over the page. */
@NullMarked
package cascade.ui.shell;

import org.jspecify.annotations.NullMarked;
