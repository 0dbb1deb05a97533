/** Who may do what: roles, accounts, how one comes in, what a route asks for, what is kept of it in the log. */
@NullMarked
package org.truceline.app.access;

import org.jspecify.annotations.NullMarked;
