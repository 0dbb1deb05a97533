package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Yaml;

/** Made-up texts, as a reader of fields sees them. */
public final class Written {

    private Written() {}

    /** What {@code reader} makes of the text; fails when there are faults. */
    public static <T> T read(String text, Function<Fields, T> reader) {
        Faults faults = new Faults();
        T made = reader.apply(fields(text, faults));
        assertThat(faults.list()).isEmpty();
        return made;
    }

    /** The faults that {@code reader} finds in the text, at least one. */
    public static List<String> faults(String text, Function<Fields, ?> reader) {
        Faults faults = new Faults();
        Object _ = reader.apply(fields(text, faults));
        assertThat(faults.list()).isNotEmpty();
        return faults.list().stream().map(Fault::toString).toList();
    }

    private static Fields fields(String text, Faults faults) {
        try {
            return Fields.of(Yaml.read("made-up.yaml", text), "text", faults);
        } catch (FaultyInput problem) {
            throw new AssertionError(problem);
        }
    }
}
