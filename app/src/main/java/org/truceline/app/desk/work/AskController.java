package org.truceline.app.desk.work;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.agreement.Agreement;
import org.truceline.app.situation.Names;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.batch.cases.KnownNames;
import org.truceline.evidence.register.Register;
import org.truceline.intake.Known;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.plain.AnswerView;

/**
 * One incident, real or supposed, against every term of the office's agreement as it stood when it happened. Nothing is
 * recorded.
 */
@RestController
@RequestMapping("/api/ask")
class AskController {

    private static final String SENT = "incident";

    private final Workroom room;
    private final RegisterFindings findings;
    private final Known known;

    AskController(Workroom room, RegisterFindings findings) {
        this.room = room;
        this.findings = findings;
        this.known = KnownNames.of(room.atHand().agreement());
    }

    /** The answer in the form of {@code ask --json}, to an incident in the form of its {@code --incident}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    AnswerView ask(@RequestBody byte[] incident) throws FaultyInput {
        IncidentFile.Question question = IncidentFile.read(Folder.holding("", Map.of(SENT, incident)), SENT, known);
        Occurrence occurrence = question.occurrence();
        Register register = room.registry().register();
        Agreement agreement = room.atHand().agreement();
        Names.checkEvents(agreement, SENT, List.of(occurrence));
        Names.checkDeeds(agreement, SENT, question.facts().deeds());
        return AnswerView.of(findings.ask(register, occurrence, question.facts()));
    }
}
