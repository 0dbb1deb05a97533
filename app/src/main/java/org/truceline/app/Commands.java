package org.truceline.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.truceline.app.command.AccountCommand;
import org.truceline.app.command.AskCommand;
import org.truceline.app.command.AssessCommand;
import org.truceline.app.command.BeginCommand;
import org.truceline.app.command.BenchCommand;
import org.truceline.app.command.ClockCommand;
import org.truceline.app.command.DailyCommand;
import org.truceline.app.command.DemoCommand;
import org.truceline.app.command.FiguresCommand;
import org.truceline.app.command.PlacesCommand;
import org.truceline.app.command.ReadCommand;
import org.truceline.app.command.ReportCommand;
import org.truceline.app.command.ServeCommand;
import org.truceline.app.command.TermsCommand;
import org.truceline.app.log.LogCommand;
import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. Looking at every option of all of them takes longer than most commands
 * run, so only the one that is called is made; all are where none is called by its name: for the help, and to say which
 * there are.
 */
final class Commands {

    private static final SequencedMap<String, Supplier<Object>> BY_NAME = byName();

    private Commands() {}

    /** Adds to {@code line} what {@code arguments} can be about. */
    static void addTo(CommandLine line, String... arguments) {
        Supplier<Object> called = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        if (called == null) {
            BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(arguments[0], called.get());
        }
    }

    private static SequencedMap<String, Supplier<Object>> byName() {
        SequencedMap<String, Supplier<Object>> byName = new LinkedHashMap<>();
        byName.put("terms", TermsCommand::spec);
        byName.put("ask", AskCommand::spec);
        byName.put("clock", ClockCommand::spec);
        byName.put("read", () -> ReadCommand.class);
        byName.put("figures", FiguresCommand::spec);
        byName.put("report", () -> ReportCommand.class);
        byName.put("assess", () -> AssessCommand.class);
        byName.put("bench", () -> BenchCommand.class);
        byName.put("begin", () -> BeginCommand.class);
        byName.put("daily", () -> DailyCommand.class);
        byName.put("log", () -> LogCommand.class);
        byName.put("demo", () -> DemoCommand.class);
        byName.put("serve", () -> ServeCommand.class);
        byName.put("account", () -> AccountCommand.class);
        byName.put("places", () -> PlacesCommand.class);
        return byName;
    }
}
