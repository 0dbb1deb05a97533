package org.truceline.occurrence;

/**
 * What is known of the weapon.
 *
 * @param id its class in the tree of weapons; {@code weapon} when nothing is told
 * @param calibre in millimetres
 * @param range in metres
 */
public record Weapon(String id, Numbers calibre, Numbers range) {

    /** Nothing is told of the weapon. */
    public static final Weapon UNTOLD = new Weapon(ClassTree.WEAPON, Numbers.UNTOLD, Numbers.UNTOLD);
}
