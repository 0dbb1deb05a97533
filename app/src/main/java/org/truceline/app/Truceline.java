package org.truceline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.truceline.app.command.Syntax;
import org.truceline.app.situation.PassphraseRefused;
import org.truceline.log.UnreadableEntry;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Visible;
import org.truceline.store.StoreFailure;
import picocli.CommandLine;

/**
 * The command line. Exit code 0 when done, 1 when an input has faults (all of them on standard error), 2 for wrong usage.
 */
public final class Truceline {

    private Truceline() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, standard(FileDescriptor.out), standard(FileDescriptor.err)));
    }

    /** The exit code of one command that prints results to {@code out} and everything else to {@code err}. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = line(arguments);
        PrintWriter shown = new PrintWriter(new Visible(out), true);
        line.setOut(shown);
        line.setErr(new PrintWriter(new Visible(err), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Truceline::explain);
        int code = line.execute(arguments);
        shown.flush();
        out.flush();
        err.flush();
        return code;
    }

    /** The command line as far as {@code arguments} need it; all of it without any. */
    public static CommandLine line(String... arguments) {
        CommandLine line =
                new CommandLine(Syntax.ofGroup("truceline", "Ceasefires: terms, reports, findings with their reasons.")
                        .version("truceline 0.1"));
        Commands.addTo(line, arguments);
        return line;
    }

    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof FaultyInput faulty) {
            faulty.faults().forEach(fault -> line.getErr().println(fault));
            line.getErr()
                    .println(
                            faulty.faults().size() == 1
                                    ? "1 fault."
                                    : faulty.faults().size() + " faults.");
            return 1;
        }
        if (problem instanceof StoreFailure failure) {
            line.getErr().println(failure.getMessage());
            return 1;
        }
        if (problem instanceof PassphraseRefused refused) {
            line.getErr().println(refused.getMessage());
            return 1;
        }
        if (problem instanceof UnreadableEntry entry) {
            line.getErr().println(entry.getMessage());
            return 1;
        }
        if (problem instanceof IOException failure) {
            line.getErr().println(told(failure));
            return 1;
        }
        throw problem;
    }

    private static PrintWriter standard(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    private static String told(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": expected a file; found none.";
            case FileAlreadyExistsException there ->
                there.getFile() + ": expected nothing there yet; found a file. Choose another name.";
            case CharacterCodingException _ -> "The file: expected text in UTF-8; found other bytes.";
            default -> "A file could not be read or written: " + failure.getMessage() + ".";
        };
    }
}
