package org.truceline.app.situation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.log.Bytes;
import org.truceline.log.Chain;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.notation.Folder;
import org.truceline.store.Store;

/**
 * A case in a store: its files as they arrived, each an entry of the log. Everything that is shown is read from the log,
 * never from the files that were taken in.
 */
public final class CaseStore {

    /** The kind of an entry that holds a file: its name, a zero byte, its bytes. */
    static final String FILE = "case-file";

    private CaseStore() {}

    /** How entries of this process are chained: by the system's clock and a secure source of salts. */
    public static Chain chain() {
        return new Chain(InstantSource.system(), new SecureRandom());
    }

    /**
     * Records every YAML and text file in {@code folder}, by its path in it, all or none; returns how many. Throws
     * {@link IOException} when one cannot be read or is larger than {@link Folder#MOST_BYTES}.
     */
    public static int takeIn(Store store, Path folder) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(CaseStore::belongs).sorted().toList()) {
                if (Files.size(file) > Folder.MOST_BYTES) {
                    throw new IOException(file + " has more than " + Folder.MOST_BYTES + " bytes.");
                }
                String name = folder.relativize(file).toString().replace('\\', '/');
                drafts.add(new Draft(UUID.randomUUID(), FILE, payload(name, Files.readAllBytes(file))));
            }
        }
        store.append(drafts);
        return drafts.size();
    }

    private static boolean belongs(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".txt"));
    }

    /** The bytes of the newest file {@code name} that the log holds. */
    public static Optional<byte[]> file(Store store, String name) {
        return Optional.ofNullable(files(store).get(name));
    }

    /** The files that the log holds, the newest of each name; files whose content was destroyed are not among them. */
    public static Folder folder(Store store) {
        return Folder.holding("the store", files(store));
    }

    private static Map<String, byte[]> files(Store store) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        store.records(FILE).forEach(entry -> keep(files, entry));
        return files;
    }

    private static void keep(Map<String, byte[]> files, Entry entry) {
        entry.findPayload().ifPresent(payload -> {
            byte[] octets = payload.toArray();
            int end = 0;
            while (octets[end] != 0) {
                end++;
            }
            String name = new String(octets, 0, end, StandardCharsets.UTF_8);
            files.put(name, Arrays.copyOfRange(octets, end + 1, octets.length));
        });
    }

    private static Bytes payload(String name, byte[] bytes) {
        byte[] label = (name + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] octets = Arrays.copyOf(label, label.length + bytes.length);
        System.arraycopy(bytes, 0, octets, label.length, bytes.length);
        return Bytes.of(octets);
    }
}
