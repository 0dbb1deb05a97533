package org.truceline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * The folder that a job writes: {@code part-00000.csv} and so on with findings, in the order of the input; {@code refused} with
 * refused rows by the same names, where there are any; and the empty {@code _SUCCESS} when all is there. Until then parts lie
 * in {@code _temporary}, one for each attempt; of a part that was tried several times one attempt is kept.
 */
final class OutputFolder {

    private static final int FEWEST_DIGITS = 5;

    private final FileStore files;
    private final String folder;

    private OutputFolder(FileStore files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Makes the folder; throws where there is something of that name. */
    static OutputFolder make(FileStore files, String folder) throws FaultyInput, IOException {
        if (files.exists(folder)) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(folder),
                    "output",
                    "a folder that is not there yet",
                    "something of that name",
                    "Take it away, or name another.")));
        }
        OutputFolder output = new OutputFolder(files, folder);
        files.deleteAtExit(folder);
        files.makeFolder(drafts(folder));
        return output;
    }

    /** Where parts of an output are written until all are there. */
    static String drafts(String folder) {
        return folder + "/_temporary";
    }

    /** Moves the drafts of all parts, in their order, to their places. */
    void publish(List<Draft> parts) throws IOException {
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(parts.size() - 1).length());
        boolean anyRefused = parts.stream().anyMatch(Draft::anyRefused);
        if (anyRefused) {
            files.makeFolder(folder + "/refused");
        }
        for (int number = 0; number < parts.size(); number++) {
            Draft part = parts.get(number);
            String name =
                    "/part-" + "0".repeat(digits - Integer.toString(number).length()) + number + ".csv";
            files.move(part.findings(), folder + name);
            if (part.anyRefused()) {
                files.move(part.refused(), folder + "/refused" + name);
            }
        }
        files.delete(drafts(folder));
        files.create(folder + "/_SUCCESS").close();
        files.keepAtExit(folder);
    }

    /** Takes away everything that was written. */
    void discard() throws IOException {
        files.delete(folder);
    }

    /**
     * The files that an attempt at a part wrote.
     *
     * @param findings the file of findings
     * @param refused the file of refused rows
     */
    record Draft(String findings, String refused, boolean anyRefused) implements Serializable {}
}
