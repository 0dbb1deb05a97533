package org.truceline.app.command;

import picocli.CommandLine.Model.CommandSpec;

/** Works on files of terms. */
public final class TermsCommand {

    private TermsCommand() {}

    /** The command as picocli takes it, with all that can be done to terms below it. */
    public static CommandSpec spec() {
        return Syntax.ofGroup("terms", "Works on files of terms.")
                .addSubcommand("check", TermsCheckCommand.spec())
                .addSubcommand("expand", TermsExpandCommand.spec())
                .addSubcommand("explain", TermsExplainCommand.spec())
                .addSubcommand("test", TermsTestCommand.spec());
    }
}
