package org.truceline.bench.timed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one pass took.
 *
 * @param found how many it found, so that contenders can be compared and nothing is optimised away
 * @param seconds of the clock
 * @param cpuSeconds of all threads of the process together, those of the compiler and of the collector among them
 */
public record Pass(long found, double seconds, double cpuSeconds) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    /** Work that says how many it found. */
    @FunctionalInterface
    public interface Work {
        long find() throws Exception;
    }

    /** Does the work once, in this process. */
    public static Pass of(Work work) throws Exception {
        long cpuBefore = SYSTEM.getProcessCpuTime();
        long before = System.nanoTime();
        long found = work.find();
        long after = System.nanoTime();
        return new Pass(found, (after - before) / NANOS, (SYSTEM.getProcessCpuTime() - cpuBefore) / NANOS);
    }

    /** As a line that {@link #read} reads. */
    public String written() {
        return found + " " + seconds + " " + cpuSeconds;
    }

    /** What another process wrote. */
    public static Pass read(String written) {
        String[] parts = written.strip().split(" ", -1);
        return new Pass(Long.parseLong(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }
}
