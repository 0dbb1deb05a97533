package org.truceline.agreement;

import java.util.Optional;
import org.truceline.time.PossibleTime;

/**
 * A deed that moments, duties and conditions of the agreement wait for.
 *
 * @param id names it
 * @param title "the parameters are agreed"
 * @param known when it may have been done, as far as whoever wrote the terms knows
 */
public record Event(String id, String title, Optional<PossibleTime> known) {}
