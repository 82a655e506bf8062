/**
 * What is asked, when, and what came of it: items made from a unit and written for it, sessions, progress. Knows neither
 * JavaFX nor where the answers are kept.
 */
@NullMarked
package cascade.practice;

import org.jspecify.annotations.NullMarked;
