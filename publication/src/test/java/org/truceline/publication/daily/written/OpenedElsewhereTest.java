package org.truceline.publication.daily.written;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.MadeUpDay;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.language.Language;

/** LibreOffice opens document and workbook in each language; skipped with a message where there is none. */
class OpenedElsewhereTest {

    private static final long MOST_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void document_is_read_whole_by_libreoffice_in_each_language() throws Exception {
        Path office = office("Writer", "libswlo.so", "libreoffice-writer");
        for (Language language : Language.values()) {
            Files.write(folder.resolve(language.tag() + ".docx"), WordDocument.of(report(language)));
        }

        convert(office, "txt:Text (encoded):UTF8", "en.docx", "ar.docx");

        assertThat(text("en.txt")).contains("Daily report, 6 May 2031", "from 43 to 45", "Every number, and how to");
        assertThat(text("ar.txt")).contains("التقرير اليومي", "من 43 إلى 45", "كل عدد، وكيف يُعاد حسابه");
    }

    @Test
    void workbook_is_read_by_libreoffice_in_each_language() throws Exception {
        Path office = office("Calc", "libsclo.so", "libreoffice-calc");
        for (Language language : Language.values()) {
            Files.write(folder.resolve(language.tag() + ".xlsx"), XlsxAnnex.of(report(language)));
        }

        convert(
                office,
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
                "en.xlsx",
                "ar.xlsx");

        assertThat(text("en-Numbers.csv")).startsWith("Number,Printed,Of what").contains("N1,from 43 to 45,");
        assertThat(text("ar-الأعداد.csv")).startsWith("العدد,كما طُبع").contains("N1,من 43 إلى 45,");
    }

    private static DailyReport report(Language language) {
        return DailyReport.of(
                new MadeUpDay().input(), MadeUpDay.edition(Profile.INTERNAL).in(language));
    }

    /** LibreOffice with this part of it. */
    private static Path office(String name, String library, String thePackage) throws IOException {
        Optional<Path> office = Stream.of(
                        "/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        boolean has =
                office.isPresent() && Files.exists(office.get().toRealPath().resolveSibling(library));
        Assumptions.assumeTrue(has, "no LibreOffice " + name + " here; on Debian: apt-get install " + thePackage);
        return office.orElseThrow();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void convert(Path office, String to, String... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
        Stream.of(files).map(file -> folder.resolve(file).toString()).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        Optional.of(process).filter(Process::isAlive).ifPresent(Process::destroyForcibly);
        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(folder.resolve("said.txt")))
                .isTrue();
    }
}
