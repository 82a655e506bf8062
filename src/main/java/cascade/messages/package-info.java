/** The sentences of the app itself, from one bundle, so that another language is another file. */
@NullMarked
package cascade.messages;

import org.jspecify.annotations.NullMarked;
