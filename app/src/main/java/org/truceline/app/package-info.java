/** The command line and the server: the only place that reads the clock, opens the network and wires the house. */
@NullMarked
package org.truceline.app;

import org.jspecify.annotations.NullMarked;
