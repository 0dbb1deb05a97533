package org.truceline.assessment;

import org.truceline.agreement.Predicate;

/** A condition of a term, in the order in which they are asked. */
public enum Slot {
    ACT("the kind of act"),
    ACTOR("the actor"),
    TARGET("the target"),
    WEAPON("the weapon"),
    MEDIUM("the medium"),
    WHEN("the time"),
    WHERE("the place"),
    ORIGIN("the origin"),
    NUMBER("the number"),
    CONDITION("a condition");

    private final String words;

    Slot(String words) {
        this.words = words;
    }

    /** "the time". */
    public String words() {
        return words;
    }

    /** The part of an occurrence that {@code predicate} asks about. */
    static Slot of(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct _ -> ACT;
            case Predicate.IsActor(var role, var _) ->
                switch (role) {
                    case BY -> ACTOR;
                    case AGAINST -> TARGET;
                };
            case Predicate.IsWeapon _ -> WEAPON;
            case Predicate.Compares(var measure, var _) ->
                switch (measure) {
                    case CALIBRE, RANGE -> WEAPON;
                    case NUMBER -> NUMBER;
                };
            case Predicate.IsMedium _ -> MEDIUM;
            case Predicate.During _ -> WHEN;
            case Predicate.Inside(var end, var _) ->
                switch (end) {
                    case AT -> WHERE;
                    case FROM -> ORIGIN;
                };
            case Predicate.Done _,
                    Predicate.Decided _,
                    Predicate.Judged _,
                    Predicate.Pleaded _,
                    Predicate.Reads _,
                    Predicate.All _,
                    Predicate.Any _,
                    Predicate.Not _ -> CONDITION;
        };
    }
}
