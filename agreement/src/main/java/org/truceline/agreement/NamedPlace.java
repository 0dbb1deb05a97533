package org.truceline.agreement;

import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/**
 * A place that the agreement names.
 *
 * @param id names it
 * @param name its name, or names, for people
 * @param at its centre
 * @param radius how far it reaches, or how far the centre may be off, whichever is more
 */
public record NamedPlace(String id, String name, Position at, Metres radius) {}
