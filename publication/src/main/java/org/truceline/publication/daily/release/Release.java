package org.truceline.publication.daily.release;

import java.util.List;
import java.util.function.Consumer;
import org.truceline.publication.daily.DailyInput;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.written.HtmlPage;
import org.truceline.publication.daily.written.WordDocument;
import org.truceline.publication.daily.written.XlsxAnnex;

/** What becomes of a report that is to go out: its files, or every reason why not. */
public sealed interface Release {

    /** A file of a release. */
    final class File {

        private final String name;
        private final byte[] bytes;

        File(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        /** What it is called: daily-report.html. */
        public String name() {
            return name;
        }

        /** A copy of what is in it. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Released: nothing finer than the profile was found. */
    record Released(DailyReport report, List<File> files) implements Release {
        public Released {
            files = List.copyOf(files);
        }
    }

    /** Refused, with every leak that was found; no file is given. */
    record Refused(List<Leak> leaks) implements Release {
        public Refused {
            leaks = List.copyOf(leaks);
        }
    }

    /** Makes the report of this edition in every format, and reads it for leaks before anybody else does. */
    static Release of(DailyInput input, Edition edition) {
        return of(input, edition, _ -> {});
    }

    /** The same; {@code watching} is told of each stage before it begins, and ends the work by what it throws. */
    static Release of(DailyInput input, Edition edition, Consumer<Stage> watching) {
        watching.accept(Stage.COUNTING);
        DailyReport report = DailyReport.of(input, edition);
        watching.accept(Stage.WRITING);
        List<File> files = List.of(
                new File("daily-report.html", HtmlPage.of(report)),
                new File("daily-report.docx", WordDocument.of(report)),
                new File("daily-report-annex.xlsx", XlsxAnnex.of(report)));
        watching.accept(Stage.READING_FOR_LEAKS);
        List<Leak> leaks = LeakCheck.of(input, edition).leaks(report, files);
        return leaks.isEmpty() ? new Released(report, files) : new Refused(leaks);
    }
}
