package org.truceline.intake.table.mapping;

import java.util.List;

/**
 * A mapping that software proposes; it is one only when a person has looked at it.
 *
 * @param mapping what is proposed, without the fields for which nothing was found
 * @param reasons why each field is proposed as it is
 * @param questions what the table does not tell and a person must, such as the zone
 */
public record MappingProposal(Mapping mapping, List<Because> reasons, List<String> questions) {

    public MappingProposal {
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
    }

    /** Why a field is read as proposed, a sentence. */
    public record Because(String field, String sentence) {}
}
