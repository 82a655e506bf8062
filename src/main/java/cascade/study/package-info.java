/**
 * A learner's answers, bookmarks, notes and settings of study, kept in SQLite so that nothing is lost. All of it is a list
 * of events that is only ever added to. The only package that knows JDBC.
 */
@NullMarked
package cascade.study;

import org.jspecify.annotations.NullMarked;
