package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsMadeTest {

    private static final Map<String, CommandLine> ALL = Truceline.line().getSubcommands();

    @Test
    void each_command_is_called_by_the_name_that_it_gives_itself() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy((name, command) -> assertThat(command.getCommandName())
                        .isEqualTo(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(CommandLine.Command.class)
                                .name())
                        .isEqualTo(name));
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
