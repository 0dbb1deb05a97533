package org.truceline.app.log;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with the logs of a store. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "The logs of a store: verify, exchange, back up, destroy, encrypt.",
        subcommands = {
            VerifyCommand.class,
            CheckpointCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ShowCommand.class,
            DestroyCommand.class,
            PassphraseCommand.class
        })
public final class LogCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "log: expected a command; found none.");
    }
}
