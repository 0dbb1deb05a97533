/**
 * What an office writes down in a day, and how it reads as a whole.
 *
 * <p>Whatever is written is {@link org.truceline.evidence.register.Entered}: a new version of one record by one author.
 * Nothing is overwritten: a {@link org.truceline.evidence.register.Register} holds the {@link
 * org.truceline.evidence.register.History} of each record, and is made from versions and nothing else. The kinds of
 * record are the closed set {@link org.truceline.evidence.register.Recorded}.
 */
@NullMarked
package org.truceline.evidence.register;

import org.jspecify.annotations.NullMarked;
