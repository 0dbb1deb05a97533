package org.truceline.agreement.written;

import java.nio.file.Path;
import org.truceline.agreement.Agreement;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/**
 * A file of terms and the folder that it lies in.
 *
 * @param folder where the files that it names lie
 * @param name its name in that folder
 */
public record TermsFile(Path folder, String name) {

    /** The name of the file of terms in the folder of an agreement. */
    public static final String NAME = "terms.yaml";

    /** The file at {@code path}, or {@value #NAME} in the folder at {@code path}. */
    public static TermsFile at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Folder.isAt(absolute)) {
            return new TermsFile(absolute, NAME);
        }
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        return new TermsFile(folder == null ? absolute : folder, name == null ? NAME : name.toString());
    }

    /** The agreement; throws with every fault. */
    public Agreement read() throws FaultyInput {
        return AgreementReader.read(files(), name);
    }

    /** The agreement with what is worth a second look; throws with every fault. */
    public Reading readWithDoubts() throws FaultyInput {
        return AgreementReader.readWithDoubts(files(), name);
    }

    /** The folder as files that name one another. */
    public Folder files() {
        return Folder.at(folder);
    }
}
