package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.app.command.AskCommand;
import org.truceline.app.command.ClockCommand;
import org.truceline.app.command.FiguresCommand;
import org.truceline.app.command.TermsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CommandsMadeTest {

    private static final Map<String, CommandLine> ALL = Truceline.line().getSubcommands();

    @Test
    void each_command_is_called_by_the_name_that_it_gives_itself() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy((name, command) -> assertThat(command.getCommandName())
                        .isEqualTo(ownName(command.getCommandSpec()))
                        .isEqualTo(name));
        assertThat(Stream.of(TermsCommand.spec(), AskCommand.spec(), ClockCommand.spec(), FiguresCommand.spec()))
                .extracting(CommandSpec::name)
                .containsExactly("terms", "ask", "clock", "figures");
    }

    private static String ownName(CommandSpec command) {
        return Optional.ofNullable(command.userObject())
                .map(declared -> declared.getClass().getAnnotation(CommandLine.Command.class))
                .map(CommandLine.Command::name)
                .orElseGet(command::name);
    }

    @Test
    void command_that_is_called_is_made_alone_and_helps_as_it_does_among_all() {
        assertThat(ALL).allSatisfy((name, command) -> {
            Map<String, CommandLine> made = Truceline.line(name, "--help").getSubcommands();
            assertThat(made).containsOnlyKeys(name);
            assertThat(made.values())
                    .extracting(CommandLine::getUsageMessage)
                    .containsExactly(command.getUsageMessage());
        });
    }

    @Test
    void all_commands_are_there_where_none_is_called_by_its_name() {
        assertThat(Truceline.line("--help").getSubcommands()).hasSameSizeAs(ALL);
        assertThat(Truceline.line("aks").getSubcommands()).hasSameSizeAs(ALL);
    }
}
