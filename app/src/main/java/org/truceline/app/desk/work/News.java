package org.truceline.app.desk.work;

import java.util.List;
import org.truceline.evidence.register.Version;

/**
 * That something was done.
 *
 * @param number counts since the server started
 */
record News(long number, List<Version> versions) {}
