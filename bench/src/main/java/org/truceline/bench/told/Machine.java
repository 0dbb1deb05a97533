package org.truceline.bench.told;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * On what something was measured, and when.
 *
 * @param processor its model and how many the system offers
 * @param memory of the machine
 * @param load the system's load average over the last minute
 * @param versions of Truceline, the virtual machine and the peers
 */
public record Machine(
        Instant at, String system, String processor, String memory, double load, Map<String, String> versions) {

    private static final double GIBI = 1 << 30;

    /** This one, now. */
    public static Machine here() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                system.getAvailableProcessors() + " x " + processorHere(),
                Math.round(system.getTotalMemorySize() / GIBI) + " GiB",
                system.getSystemLoadAverage(),
                versionsHere());
    }

    private static String processorHere() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return "processor not told";
        }
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("processor not told");
    }

    private static Map<String, String> versionsHere() throws IOException {
        Properties read = new Properties();
        try (InputStream in = Machine.class.getResourceAsStream("/org/truceline/bench/versions.properties")) {
            if (in != null) {
                read.load(in);
            }
        }
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("java", System.getProperty("java.vendor.version") + " " + System.getProperty("java.vm.version"));
        for (String name : new TreeSet<>(read.stringPropertyNames())) {
            versions.put(name, read.getProperty(name));
        }
        return versions;
    }
}
