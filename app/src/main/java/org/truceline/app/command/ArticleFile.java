package org.truceline.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.notation.Where;

/** A news text in a file. */
final class ArticleFile {

    private ArticleFile() {}

    /** Its text; throws with what is wrong when there is none, when it is too long or not UTF-8. */
    static String text(Path article) throws IOException, FaultyInput {
        try {
            if (Files.size(article) > Folder.MOST_BYTES) {
                throw fault(article, "at most " + Folder.MOST_BYTES + " bytes", Files.size(article) + " bytes", "");
            }
            return Files.readString(article, StandardCharsets.UTF_8);
        } catch (NoSuchFileException _) {
            throw fault(article, "a file", "none", "");
        } catch (CharacterCodingException _) {
            throw fault(article, "text in UTF-8", "other bytes", "");
        }
    }

    /** What is wrong with {@code article}, as a fault. */
    static FaultyInput fault(Path article, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(Where.of(article.toString()), "article", expected, found, remedy)));
    }
}
