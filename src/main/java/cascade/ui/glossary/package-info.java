/** The Glossary tab: every term, by letter and by search. */
@NullMarked
package cascade.ui.glossary;

import org.jspecify.annotations.NullMarked;
