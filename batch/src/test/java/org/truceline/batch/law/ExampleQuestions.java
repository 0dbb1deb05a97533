package org.truceline.batch.law;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.batch.cases.CasesFile;
import org.truceline.batch.cases.KnownNames;
import org.truceline.batch.law.Protocol.NotTold;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.intake.deed.FactsReader;
import org.truceline.intake.incident.Holdings;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;

/** The questions of the cases beside an example's terms, without the answers that they expect. */
final class ExampleQuestions {

    private final Agreement agreement;
    private final Answers answers;
    private final Known known;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final List<String> notTold = new ArrayList<>();

    private ExampleQuestions(Agreement agreement) {
        this.agreement = agreement;
        this.answers = new Answers(agreement);
        this.known = KnownNames.of(agreement);
    }

    static ExampleQuestions in(Path example) throws FaultyInput {
        Folder folder = Folder.at(example);
        ExampleQuestions questions = new ExampleQuestions(AgreementReader.read(folder, "terms.yaml"));
        for (String file : CasesFile.names(folder)) {
            Fields fields = Fields.of(folder.read(file, Where.of(file)), "cases", new Faults());
            questions.read(fields, "occurrences", questions::occurrence);
            questions.read(fields, "holdings", questions::holdings);
            questions.read(fields, "clock", questions::clock);
        }
        return questions;
    }

    Agreement agreement() {
        return agreement;
    }

    /** By the case's name; questions about the clock that are asked of several duties stand once for each. */
    Map<String, Asked> asked() {
        return asked;
    }

    /** Names of cases that tell more than the protocol can. */
    List<String> notTold() {
        return notTold;
    }

    private interface Reading {
        Optional<Asked> read(Fields fields, String name) throws NotTold;
    }

    private void read(Fields file, String section, Reading reading) {
        for (Node item : file.items(section)) {
            Fields fields = Fields.of(item, "case", file.faults());
            String name = fields.text("name");
            try {
                reading.read(fields, name).ifPresent(each -> asked.put(name, each));
            } catch (NotTold _) {
                notTold.add(name);
            }
        }
    }

    private Optional<Asked> occurrence(Fields fields, String name) throws NotTold {
        Facts facts = FactsReader.read(fields, Clocks.read(fields, "clocks"), known);
        Optional<Occurrence> occurrence =
                fields.group("incident").flatMap(incident -> IncidentFile.of(incident, name, known));
        return occurrence.isEmpty()
                ? Optional.empty()
                : Optional.of(Asked.occurrence(answers, new Question(occurrence.get(), facts)));
    }

    private Optional<Asked> holdings(Fields fields, String name) throws NotTold {
        Clocks clocks =
                fields.has("clocks") ? Clocks.read(fields, "clocks") : new Clocks(List.of(agreement.localTime()));
        Facts facts = FactsReader.read(fields, clocks, known);
        Holdings holdings = Holdings.read(fields, clocks, known);
        return Optional.of(Asked.holdings(answers, holdings.list(), holdings.on(), facts));
    }

    private Optional<Asked> clock(Fields fields, String name) {
        Instant at = OffsetDateTime.parse(fields.text("at")).toInstant();
        Clocks clocks = Clocks.read(fields, "clocks");
        Facts told = FactsReader.read(fields, clocks, known);
        List<Deed> deeds = new ArrayList<>(told.deeds());
        deeds.addAll(DeedsFile.list(fields, "done", clocks));
        return Optional.of(Asked.clock(answers, new Facts(deeds, told.decisions(), told.answers()), at));
    }
}
