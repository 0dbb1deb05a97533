/** An agreement's terms retold in plain sentences, to be held against the text clause by clause. */
@NullMarked
package org.truceline.publication.prose;

import org.jspecify.annotations.NullMarked;
