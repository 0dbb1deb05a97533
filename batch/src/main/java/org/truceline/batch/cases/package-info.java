/** Cases beside an agreement: a question in, the expected answer out, readable and extended by anybody. */
@NullMarked
package org.truceline.batch.cases;

import org.jspecify.annotations.NullMarked;
