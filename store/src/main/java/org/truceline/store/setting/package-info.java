/**
 * What an office set up and may change, in a table beside the log: settings by kind and name, each with its author and
 * time. What a setting says is not known here.
 */
@NullMarked
package org.truceline.store.setting;

import org.jspecify.annotations.NullMarked;
