package org.truceline.intake.table.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.mapping.MappingProposal.Because;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DayOrder;
import org.truceline.intake.table.mapping.Reading.DecimalSign;

class ProposerTest {

    @Test
    void english_headings_are_recognised_and_what_is_not_told_is_asked() throws Exception {
        MappingProposal proposal = propose("""
                Date,Local time,Location,Direction,Distance,Explosions,Weapon,Remarks
                25/03/2020,21:30,Post 7,S,2 km,3,Mortar,x
                26/03/2020,22:30,Post 7,S,2 km,3,Howitzer,
                """);
        assertThat(proposal.mapping().readings())
                .containsEntry(
                        "time",
                        new Reading.AsTime(
                                new ColumnName("Date"),
                                Optional.of(new ColumnName("Local time")),
                                new ClockTold.InText(),
                                DayOrder.DAY_FIRST))
                .containsEntry(
                        "place",
                        new Reading.AsRelative(
                                new ColumnName("Location"),
                                new ColumnName("Direction"),
                                new ColumnName("Distance"),
                                DecimalSign.POINT,
                                OptionalDouble.empty(),
                                Optional.empty()))
                .containsEntry("amount", new Reading.AsAmount(new ColumnName("Explosions"), DecimalSign.POINT))
                .containsEntry("weapon", new Reading.AsChoice(new ColumnName("Weapon"), Map.of("Mortar", "mortar")))
                .containsEntry("note", new Reading.AsWords(new ColumnName("Remarks")));
        assertThat(proposal.reasons())
                .contains(
                        new Because("time", "time from column A \"Date\": its heading is a word for day."),
                        new Because("time", "column A \"Date\" is day first: some of its days can only be that."));
        assertThat(proposal.questions())
                .containsExactly(
                        "On which clock is column A \"Date\" told? No column tells a zone or an offset.",
                        "What do these words of column G \"Weapon\" mean, each one of mortar, small-arms, undetermined? \"Howitzer\"");
    }

    @Test
    void arabic_and_russian_headings_are_recognised() throws Exception {
        assertThat(propose("التاريخ;الوقت;المكان;العدد;السلاح;ملاحظات\n2020-03-05;21:30;أريحا;3;mortar;\n")
                        .mapping()
                        .readings())
                .containsOnlyKeys("time", "place", "amount", "weapon", "note");
        MappingProposal russian =
                propose("Дата;Время;Широта;Долгота;Количество;Примечания\n05.03.2020;21:30;35,81234;36,6;3;\n");
        assertThat(russian.mapping().readings()).containsOnlyKeys("time", "place", "amount", "note");
        assertThat(russian.mapping().readings().get("place"))
                .isEqualTo(new Reading.AsDegrees(
                        new ColumnName("Широта"),
                        new ColumnName("Долгота"),
                        DecimalSign.COMMA,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(russian.questions())
                .contains("Is column A \"Дата\" day first or month first? Its first days do not tell.")
                .anyMatch(question -> question.startsWith("How far from the points"));
    }

    @Test
    void required_field_without_a_column_is_asked_about() throws Exception {
        assertThat(propose("x,y\n1,2\n").questions())
                .containsExactly("Which column has time? No heading was recognised. When it was heard.");
    }

    private static MappingProposal propose(String csv) throws Exception {
        try (TableSource source =
                TableSource.open("calls.csv", csv.getBytes(StandardCharsets.UTF_8), TableTold.NOTHING)) {
            List<TableRow> samples = new ArrayList<>();
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                samples.add(row.get());
            }
            return Proposer.propose(source.layout(), samples, Catalogues.CALLS);
        }
    }
}
