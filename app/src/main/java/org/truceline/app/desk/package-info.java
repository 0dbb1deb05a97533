/** The desk: the server that shows a case in the browser. Serves views that publication makes; decides nothing. */
@NullMarked
package org.truceline.app.desk;

import org.jspecify.annotations.NullMarked;
