/** The kernels under JMH. */
@NullMarked
package org.truceline.bench.micro;

import org.jspecify.annotations.NullMarked;
