package org.truceline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What may be written behind the name of a short command, and where it answers. Each argument that is declared gives a way
 * to what was written, to be asked once the command runs. Short commands are declared so and not by annotations (but for
 * {@link ReadCommand}, whose options come in a group): Java writes a class for each kind of annotation that it reads, which takes
 * longer than to read the command line.
 */
public final class Syntax {

    private final CommandSpec spec;

    /** The syntax of a command {@code name} that does {@code work}, whose result is the exit code. */
    Syntax(String name, String description, Callable<Integer> work) {
        this(CommandSpec.wrapWithoutInspection(work), name, description);
    }

    private Syntax(CommandSpec spec, String name, String description) {
        this.spec = spec.name(name);
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
    }

    /** The form in which picocli takes a command {@code name} that does nothing itself; others are put below it. */
    public static CommandSpec ofGroup(String name, String description) {
        return new Syntax(CommandSpec.create(), name, description).spec;
    }

    /** The form in which picocli takes this. */
    CommandSpec spec() {
        return spec;
    }

    /** An argument without a name. */
    <T> Supplier<T> argument(Class<T> type, String label, String description) {
        PositionalParamSpec argument = PositionalParamSpec.builder()
                .type(type)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
        spec.addPositional(argument);
        return given(argument);
    }

    /** One argument without a name, or several. */
    <T> Supplier<List<T>> arguments(Class<T> type, String label, String description) {
        PositionalParamSpec arguments = PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(type)
                .arity("1..*")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
        spec.addPositional(arguments);
        return given(arguments);
    }

    /** An option that has to be there. */
    <T> Supplier<T> required(String name, Class<T> type, String label, String description) {
        OptionSpec option =
                option(name, type, label, description).required(true).build();
        spec.addOption(option);
        return given(option);
    }

    /** An option that may be left out. */
    <T> Supplier<Optional<T>> optional(String name, Class<T> type, String label, String description) {
        OptionSpec option = option(name, type, label, description).build();
        spec.addOption(option);
        return () -> Optional.ofNullable(option.getValue());
    }

    /** An option that may be given several times, each time with {@code count} values; none where it is left out. */
    <T> Supplier<List<T>> repeated(String name, int count, Class<T> type, String label, String description) {
        OptionSpec option = option(name, List.class, label, description)
                .auxiliaryTypes(type)
                .arity(Integer.toString(count))
                .build();
        spec.addOption(option);
        return () -> option.<List<T>>getValue() == null ? List.of() : option.getValue();
    }

    /** An option without a value: true where it is given. */
    Supplier<Boolean> flag(String name, String description) {
        OptionSpec option = OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
        spec.addOption(option);
        return () -> Boolean.TRUE.equals(option.getValue());
    }

    private static OptionSpec.Builder option(String name, Class<?> type, String label, String description) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(description);
    }

    private static <T> Supplier<T> given(ArgSpec argument) {
        return argument::getValue;
    }

    /** Where the command prints its results. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The refusal of what was written, in these words. */
    ParameterException refused(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
