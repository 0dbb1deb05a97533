package org.truceline.intake.table.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Metres;
import org.truceline.intake.TestFiles;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DayOrder;
import org.truceline.intake.table.mapping.Reading.DecimalSign;
import org.truceline.intake.table.mapping.Reading.Expanse;
import org.truceline.notation.FaultyInput;

class MappingFileTest {

    private static final ColumnName A = new ColumnName("المكان \"A\": #1");
    private static final ColumnName B = new ColumnName("#B");

    @Test
    void every_reading_comes_back_as_it_was_written() throws Exception {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("a", new Reading.AsWords(A));
        readings.put("b", new Reading.AsAmount(B, DecimalSign.COMMA));
        readings.put(
                "c",
                new Reading.AsTime(
                        A, Optional.of(B), new ClockTold.On(ZoneId.of("Asia/Damascus")), DayOrder.MONTH_FIRST));
        readings.put("d", new Reading.AsTime(A, Optional.empty(), new ClockTold.InColumn(B), DayOrder.UNTOLD));
        readings.put("e", new Reading.AsTime(A, Optional.empty(), new ClockTold.InText(), DayOrder.DAY_FIRST));
        readings.put("f", new Reading.AsNamedPlace(A));
        readings.put(
                "g",
                new Reading.AsDegrees(
                        A,
                        B,
                        DecimalSign.POINT,
                        Optional.of(Metres.of(250)),
                        Optional.of(new Expanse(35, 35.5, 37, 38))));
        readings.put(
                "h", new Reading.AsRelative(A, B, B, DecimalSign.POINT, OptionalDouble.of(7.5), Optional.of("km")));
        readings.put("i", new Reading.AsChoice(A, Map.of("Гаубица", "mortar", "no", "undetermined", "1e3", "mortar")));
        readings.put("j", new Reading.Always("2020-03-05T21:30+03:00"));
        Mapping mapping = new Mapping("post 7: \"daily\"", "calls", readings);
        assertThat(MappingFile.read("m.json", MappingFile.write(mapping))).isEqualTo(mapping);
    }

    @Test
    void faults_of_a_mapping_are_told_all_at_once() {
        String json = """
                {"truceline-mapping": 2, "name": "m", "catalogue": "calls", "fields": {
                  "time": {"as": "time", "day": "Date", "zone": "Asia/Damascsu", "order": "day"},
                  "place": {"as": "degrees", "latitude": "a", "decimal": "dot", "near": [1, 2], "radius": 3},
                  "amount": {"as": "sum", "column": "x"}}}
                """;
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> MappingFile.read("m.json", json));
        assertThat(problem.faults())
                .extracting(fault -> fault.where().line() + " " + fault.about())
                .contains(
                        "1 truceline-mapping",
                        "2 zone",
                        "2 order",
                        "3 longitude",
                        "3 decimal",
                        "3 near",
                        "3 radius",
                        "4 as");
    }

    @Test
    void example_of_the_manual_is_a_mapping() throws Exception {
        Path page = TestFiles.example("../docs/how-to/spreadsheets.md");
        Matcher block = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        assertThat(block.find()).isTrue();
        Mapping mapping = MappingFile.read("spreadsheets.md", block.group(1));
        assertThat(mapping.readings()).containsOnlyKeys("time", "place", "amount", "weapon", "note", "source");
    }
}
