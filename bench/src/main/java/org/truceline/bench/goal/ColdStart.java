package org.truceline.bench.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.truceline.bench.made.Pact;
import org.truceline.bench.own.Launcher;
import org.truceline.bench.timed.Rounds;

/** A short command from its start to its end: the median of some starts. */
record ColdStart() implements Trial {

    private static final Aim AIM = Aim.atMost(0.4, "s");
    private static final double NANOS = 1e9;

    @Override
    public String goal() {
        return "cold";
    }

    @Override
    public String work() {
        return "./truceline terms check";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        if (setup.home().isEmpty()) {
            return List.of();
        }
        Path folder = setup.folder().resolve("cold");
        Pact.CAPS.write(folder);
        Launcher truceline = new Launcher(setup.home().get());
        List<String> check = List.of("terms", "check", folder.toString());
        truceline.run(check);
        double[] seconds = new double[setup.starts()];
        for (int i = 0; i < seconds.length; i++) {
            long before = System.nanoTime();
            truceline.run(check);
            seconds[i] = (System.nanoTime() - before) / NANOS;
        }
        String remark =
                String.format(Locale.ROOT, "The median of %d starts, on the agreement with all terms.", seconds.length);
        return List.of(new Outcome(goal(), work(), Rounds.median(seconds), AIM, List.of(), List.of(remark)));
    }
}
