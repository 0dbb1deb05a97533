package org.truceline.bench.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.bench.goal.Outcome;
import org.truceline.bench.timed.Timed;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a run.
 *
 * @param rows events that it was about
 * @param quick true when there were too few rounds for its figures to be told on
 * @param failed what could not be measured, and why
 */
public record Report(Machine machine, int rows, boolean quick, List<Outcome> outcomes, List<String> failed) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> HEADS =
            List.of("goal", "work", "ours", "peer", "value", "aim", "reached", "CPU s ours/peer");

    public Report {
        outcomes = List.copyOf(outcomes);
        failed = List.copyOf(failed);
    }

    /** For programs. */
    public String json() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("machine", machine);
        view.put("rows", rows);
        view.put("quick", quick);
        view.put("outcomes", outcomes.stream().map(Report::view).toList());
        view.put("failed", failed);
        return MAPPER.writeValueAsString(view);
    }

    private static Map<String, Object> view(Outcome outcome) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("goal", outcome.goal());
        view.put("work", outcome.work());
        view.put("value", outcome.value());
        view.put("aim", outcome.aim());
        view.put("reached", outcome.reached());
        view.put("timed", outcome.timed());
        view.put("remarks", outcome.remarks());
        return view;
    }

    /** For people: the machine, the table, what each peer is and counted, the remarks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(machine.at()).append(", ").append(machine.processor()).append(", ");
        text.append(machine.memory()).append(", ").append(machine.system()).append(", load ");
        text.append(String.format(Locale.ROOT, "%.2f", machine.load())).append('\n');
        text.append(machine.versions().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", ")));
        text.append('\n').append(rows).append(" events");
        text.append(quick ? "; a quick run, whose figures are too rough to be told on" : "");
        text.append("\n\n");
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADS);
        outcomes.forEach(outcome -> lines.add(line(outcome)));
        Columns.append(text, lines);
        text.append('\n');
        outcomes.stream().flatMap(outcome -> outcome.timed().stream()).forEach(timed -> {
            String line = String.format(
                    Locale.ROOT,
                    "%s: %d found of %d, %s.%n",
                    timed.name(),
                    timed.found(),
                    timed.points(),
                    timed.rounds() == 1 ? "1 round" : timed.rounds() + " rounds");
            if (text.indexOf(line) < 0) {
                text.append(line);
            }
        });
        outcomes.stream()
                .flatMap(outcome -> outcome.remarks().stream())
                .distinct()
                .forEach(remark -> text.append(remark).append('\n'));
        failed.forEach(each -> text.append("NOT MEASURED: ").append(each).append('\n'));
        return text.toString();
    }

    private static List<String> line(Outcome outcome) {
        List<Timed> timed = outcome.timed();
        boolean two = timed.size() == 2;
        return List.of(
                outcome.goal(),
                outcome.work(),
                two ? rate(timed.get(0)) : "",
                two ? rate(timed.get(1)) : "",
                outcome.aim().words(outcome.value()),
                outcome.aim().words(),
                outcome.reached() ? "yes" : "no",
                two && !Double.isNaN(timed.get(0).cpuSeconds())
                        ? seconds(timed.get(0)) + " / " + seconds(timed.get(1))
                        : "");
    }

    private static String rate(Timed timed) {
        double rate = timed.rate();
        return rate >= 1e6
                ? String.format(Locale.ROOT, "%.2f M/s", rate / 1e6)
                : String.format(Locale.ROOT, "%.0f k/s", rate / 1e3);
    }

    private static String seconds(Timed timed) {
        return String.format(Locale.ROOT, "%.2f", timed.cpuSeconds());
    }
}
