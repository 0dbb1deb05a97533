package org.truceline.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Medium;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.What;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Conditions on what was done, with what, and how many. */
final class Kinds {

    private final Classes classes;

    Kinds(Classes classes) {
        this.classes = classes;
    }

    Reason act(ActClass told, Set<String> wanted) {
        return ask(classes.acts(), told.id(), wanted, "what kind of act it was");
    }

    Reason weapon(Weapon told, Set<String> wanted) {
        return ask(classes.weapons(), told.id(), wanted, "what weapon it was");
    }

    private static Reason ask(ClassTree tree, String told, Set<String> wanted, String fact) {
        Truth truth = oneOf(tree, told, wanted);
        String toldWords = Spoken.withArticle(tree.wordsOrId(told));
        String wantedWords = wanted.stream()
                .map(id -> Spoken.withArticle(tree.wordsOrId(id)))
                .collect(Collectors.joining(" or "));
        if (truth.isTrue()) {
            return Reason.firm(
                    true,
                    wanted.contains(told)
                            ? "It is told as " + toldWords + "."
                            : Spoken.capital(toldWords) + " is " + wantedWords + ".");
        }
        if (truth.isFalse()) {
            return Reason.firm(false, Spoken.capital(toldWords) + " is not " + wantedWords + ".");
        }
        return Reason.open(
                "It is told only as " + toldWords + ", which may or may not be " + wantedWords + ".",
                new Gap(Gap.Where.REPORT, fact));
    }

    /** Whether something told as {@code told} is of one of the classes {@code wanted}. */
    static Truth oneOf(ClassTree tree, String told, Set<String> wanted) {
        Truth truth = Truth.FALSE;
        for (String each : wanted) {
            Truth one = tree.isA(told, each);
            if (one.isTrue()) {
                return Truth.TRUE;
            }
            truth = one.isOpen() ? Truth.OPEN : truth;
        }
        return truth;
    }

    static Reason medium(Optional<Medium> told, Set<Medium> wanted) {
        String wantedWords = wanted.stream().map(Kinds::words).collect(Collectors.joining(" or "));
        if (told.isEmpty()) {
            return wanted.size() == Medium.values().length
                    ? Reason.firm(true, "It was done on land, in the air or at sea.")
                    : Reason.open(
                            "It is not told whether it was done " + wantedWords + ".",
                            new Gap(Gap.Where.REPORT, "whether it was done on land, in the air or at sea"));
        }
        boolean holds = wanted.contains(told.get());
        return Reason.firm(
                holds, "It was done " + words(told.get()) + (holds ? "." : ", and not " + wantedWords + "."));
    }

    private static String words(Medium medium) {
        return switch (medium) {
            case LAND -> "on land";
            case AIR -> "in the air";
            case SEA -> "at sea";
        };
    }

    Reason compare(Predicate.Measure measure, What what, Predicate.Bound bound) {
        return switch (measure) {
            case CALIBRE -> compare("the calibre", " mm", known(what.weapon(), true), bound);
            case RANGE -> compare("the range", " m", known(what.weapon(), false), bound);
            case NUMBER -> compare("the number", "", what.number(), bound);
        };
    }

    /** The calibre or range that is told, else that of the weapon's class or of the nearest class above that states one. */
    private Numbers known(Weapon weapon, boolean calibre) {
        Numbers told = calibre ? weapon.calibre() : weapon.range();
        Optional<String> at = Optional.of(weapon.id());
        while (told.equals(Numbers.UNTOLD) && at.isPresent()) {
            Classes.Measures measures = classes.measures().getOrDefault(at.get(), Classes.Measures.UNTOLD);
            told = calibre ? measures.calibre() : measures.range();
            at = at.flatMap(classes.weapons()::parentOf);
        }
        return told;
    }

    private static Reason compare(String name, String unit, Numbers told, Predicate.Bound bound) {
        Truth truth = compare(told, bound);
        String wanted = bound.comparison().sign() + " " + Numbers.exactly(bound.value()) + unit;
        String found = Spoken.capital(name) + " told is " + told + unit;
        if (truth.isOpen() && told.equals(Numbers.UNTOLD)) {
            return Reason.open(
                    Spoken.capital(name) + " is not told; asked is " + wanted + ".", new Gap(Gap.Where.REPORT, name));
        }
        if (truth.isOpen()) {
            return Reason.open(found + "; asked is " + wanted + ".", new Gap(Gap.Where.REPORT, name));
        }
        return Reason.firm(truth.isTrue(), found + (truth.isTrue() ? ", which is " : ", which is not ") + wanted + ".");
    }

    /** Whether every number that is possible compares with the bound, or none does. */
    static Truth compare(Numbers told, Predicate.Bound bound) {
        double value = bound.value();
        return switch (bound.comparison()) {
            case MORE -> between(told.least() > value, told.most() <= value);
            case AT_LEAST -> between(told.least() >= value, told.most() < value);
            case LESS -> between(told.most() < value, told.least() >= value);
            case AT_MOST -> between(told.most() <= value, told.least() > value);
            case EXACTLY ->
                between(told.least() == value && told.most() == value, told.most() < value || told.least() > value);
        };
    }

    private static Truth between(boolean all, boolean none) {
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.OPEN;
    }
}
