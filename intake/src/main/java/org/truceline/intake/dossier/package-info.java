/**
 * A dossier as people write it down: sources, reports, places, incidents with their claims and responses, patrols,
 * bulletins, statements and figures; and the occurrences that an incident's accounts support.
 *
 * <p>Knows no agreement: ids of actors and names of events are taken as they are written.
 */
@NullMarked
package org.truceline.intake.dossier;

import org.jspecify.annotations.NullMarked;
