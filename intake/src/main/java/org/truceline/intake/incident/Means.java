package org.truceline.intake.incident;

import java.util.Locale;
import java.util.Optional;
import org.truceline.intake.Known;
import org.truceline.intake.Quantities;
import org.truceline.intake.Quantities.Measure;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Medium;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.What;

/**
 * What was done and with what: {@code act}, {@code weapon} (a class, or {@code {class, calibre, range}}), {@code medium}
 * and {@code number}.
 */
final class Means {

    private Means() {}

    /** What the fields tell; empty, with a fault, when they tell no class of acts that is known. */
    static Optional<What> what(Fields fields, Known known) {
        String act = fields.text("act");
        known.check(Known.Sort.ACT, act, fields, "act");
        Weapon weapon = weapon(fields, known);
        Optional<Medium> medium = fields.find("medium", "land, air or sea", Means::medium);
        Numbers number = Quantities.find(fields, "number", Measure.COUNT).orElse(Numbers.UNTOLD);
        return act.isEmpty() || !known.allows(Known.Sort.ACT, act)
                ? Optional.empty()
                : Optional.of(new What(new ActClass(act), weapon, medium, number));
    }

    private static Weapon weapon(Fields fields, Known known) {
        Optional<Node> node = fields.node("weapon");
        if (node.isEmpty()) {
            return Weapon.UNTOLD;
        }
        if (node.get() instanceof Node.Scalar) {
            Optional<String> id = fields.findText("weapon");
            id.ifPresent(given -> known.check(Known.Sort.WEAPON, given, fields, "weapon"));
            return new Weapon(id.orElse(Weapon.UNTOLD.id()), Numbers.UNTOLD, Numbers.UNTOLD);
        }
        Fields weapon = Fields.of(node.get(), "weapon", fields.faults());
        Optional<String> id = weapon.findText("class");
        id.ifPresent(given -> known.check(Known.Sort.WEAPON, given, weapon, "class"));
        Optional<Numbers> calibre = Quantities.find(weapon, "calibre", Measure.CALIBRE);
        Optional<Numbers> range = Quantities.find(weapon, "range", Measure.LENGTH);
        weapon.refuseUnknown();
        return new Weapon(id.orElse(Weapon.UNTOLD.id()), calibre.orElse(Numbers.UNTOLD), range.orElse(Numbers.UNTOLD));
    }

    private static Medium medium(String text) {
        return Medium.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
