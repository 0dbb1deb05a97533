package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Opens files with LibreOffice and writes what it sees there as another kind, all in one folder. */
record LibreOffice(Path program, Path folder) {

    /** The second sheet of a workbook, as text in UTF-8. */
    static final String SECOND_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";

    static final String TEXT = "txt:Text (encoded):UTF8";

    private static final long MOST_SECONDS = 180;

    /** The one with Calc and Writer; skips the test with the reason where there is none. */
    static LibreOffice in(Path folder) throws IOException {
        Optional<Path> program = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        boolean isWhole = program.isPresent()
                && Files.exists(program.get().toRealPath().resolveSibling("libsclo.so"))
                && Files.exists(program.get().toRealPath().resolveSibling("libswlo.so"));
        Assumptions.assumeTrue(
                isWhole,
                "no LibreOffice with Calc and Writer here; on Debian: apt-get install --no-install-recommends"
                        + " libreoffice-calc-nogui libreoffice-writer-nogui");
        return new LibreOffice(program.orElseThrow(), folder);
    }

    void convert(String to, String file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString(),
                folder.resolve(file).toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        Optional.of(process).filter(Process::isAlive).ifPresent(Process::destroyForcibly);
        assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();
    }
}
