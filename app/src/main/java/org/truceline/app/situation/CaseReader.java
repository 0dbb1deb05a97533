package org.truceline.app.situation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.agreement.written.TermsFile;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Incident;
import org.truceline.intake.Clocks;
import org.truceline.intake.Refused;
import org.truceline.intake.deed.DeedsFile;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.intake.dossier.DossierReader;
import org.truceline.intake.dossier.Occurrences;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.Assessed;
import org.truceline.publication.Situation;

/**
 * Reads the files of a case: {@code terms.yaml} and what it names, and {@code reports.yaml} and {@code deeds.yaml} where
 * there are some.
 */
public final class CaseReader {

    /** The file of reports. */
    public static final String REPORTS = "reports.yaml";

    /** The file of deeds. */
    public static final String DEEDS = "deeds.yaml";

    private static final String ACCEPTED = "accepted records";
    private static final String NOTICE = "From public reports; nothing here was verified by Truceline.";

    private CaseReader() {}

    /**
     * A case and the rows of its reports that were refused.
     *
     * @param situation what was taken in, assessed
     * @param refused what was not, with its reasons
     */
    public record ReadCase(Situation situation, List<Refused> refused) {

        /** The same with another notice to its readers. */
        public ReadCase noticing(String notice) {
            return new ReadCase(
                    new Situation(
                            situation.agreement(),
                            situation.dossier(),
                            situation.places(),
                            situation.incidents(),
                            situation.obligations(),
                            notice),
                    refused);
        }
    }

    /** The clock of the places in the case in {@code folder}; throws with every fault of its terms. */
    public static ZoneId clock(Folder folder) throws FaultyInput {
        return AgreementReader.read(folder, TermsFile.NAME).localTime();
    }

    /** The clocks that reports of the case without a stated zone may use; throws with every fault of its reports. */
    public static Clocks clocks(Folder folder) throws FaultyInput {
        return reports(folder).basis().clocks();
    }

    /** What an office that works on the case in {@code folder} needs of it; throws with every fault of its files. */
    public static CaseAtHand atHand(Folder folder) throws FaultyInput {
        Agreement agreement = AgreementReader.read(folder, TermsFile.NAME);
        DossierFile reports = reports(folder);
        return new CaseAtHand(
                agreement,
                reports.basis().clocks(),
                List.copyOf(reports.basis().places().values()),
                Facts.of(deeds(folder, agreement)));
    }

    private static DossierFile reports(Folder folder) throws FaultyInput {
        return folder.has(REPORTS) ? DossierReader.read(folder, REPORTS) : DossierFile.NONE;
    }

    private static List<Deed> deeds(Folder folder, Agreement agreement) throws FaultyInput {
        List<Deed> deeds = folder.has(DEEDS) ? DeedsFile.read(folder, DEEDS) : List.of();
        Names.checkDeeds(agreement, DEEDS, deeds);
        return deeds;
    }

    /** The case in {@code folder}, its duties as they stand at {@code at}; throws with every fault of its files. */
    public static ReadCase read(Folder folder, Instant at) throws FaultyInput {
        return read(folder, List.of(), at);
    }

    /** The same, with the records that were made by accepting proposals. */
    public static ReadCase read(Folder folder, List<DossierFile> accepted, Instant at) throws FaultyInput {
        Agreement agreement = AgreementReader.read(folder, TermsFile.NAME);
        DossierFile reports = reports(folder);
        List<Deed> deeds = deeds(folder, agreement);
        Engine engine = new Engine(agreement);
        List<Assessed> assessed = new ArrayList<>(assess(agreement, engine, reports, REPORTS));
        Dossier dossier = reports.dossier();
        for (DossierFile further : accepted) {
            assessed.addAll(assess(agreement, engine, further, ACCEPTED));
            dossier = dossier.with(further.dossier());
        }
        Situation situation = new Situation(
                agreement,
                dossier,
                List.copyOf(reports.basis().places().values()),
                assessed,
                new ObligationClock(agreement, Facts.of(deeds)).at(at),
                NOTICE);
        return new ReadCase(situation, reports.refused());
    }

    /**
     * Findings under terms of texts that were read themselves. Terms that are known from an account of their text only are
     * asked with "ask": on a desk full of reports they would say "undetermined" of most.
     */
    public static List<Finding> shown(Agreement agreement, Answer answer) {
        return answer.findings().stream()
                .filter(finding -> Optional.ofNullable(agreement
                                .instruments()
                                .get(finding.term().clause().instrument()))
                        .map(Instrument::transcription)
                        .filter(read ->
                                read == Instrument.Transcription.COMPLETE || read == Instrument.Transcription.PARTIAL)
                        .isPresent())
                .toList();
    }

    private static List<Assessed> assess(Agreement agreement, Engine engine, DossierFile file, String name)
            throws FaultyInput {
        List<Assessed> assessed = new ArrayList<>();
        for (Incident incident : file.dossier().incidents()) {
            List<Occurrence> occurrences = Occurrences.of(incident, file);
            Names.checkEvents(agreement, name, occurrences);
            for (Occurrence occurrence : occurrences) {
                Answer answer = engine.ask(occurrence);
                assessed.add(new Assessed(incident, occurrence, shown(agreement, answer), answer.placements()));
            }
        }
        return assessed;
    }
}
