/**
 * The user card as a Java Card 3.0.5 classic applet: file system, access control, PIN, keys, secure
 * messaging and the basic commands (基本命令). Only the Java Card subset of the language is used, so
 * that the classes convert to a CAP file; a test proves it.
 */
@NullMarked
package jianka.card.applet;

import org.jspecify.annotations.NullMarked;
