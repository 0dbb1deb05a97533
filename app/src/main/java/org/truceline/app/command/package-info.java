/** One class for each command: reads what it is given, asks the house, prints. */
@NullMarked
package org.truceline.app.command;

import org.jspecify.annotations.NullMarked;
