package org.truceline.app.registry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.release.Release;
import org.truceline.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was released, kept in the log so that a file can be held against it later. */
public final class Releases {

    /** The kind of an entry that tells of a release. */
    static final String KIND = "release";

    private Releases() {}

    /** Records which files went out under which edition: each by its SHA-256, as sha256sum prints it. */
    public static void record(Store store, Edition edition, List<Release.File> files) {
        ObjectNode told = JsonMapper.shared()
                .createObjectNode()
                .put("profile", edition.profile().id())
                .put("cutOff", edition.cutOff().toString())
                .put("rests", store.head().count());
        ObjectNode digests = told.putObject("files");
        files.forEach(file -> digests.put(file.name(), digest(file.bytes())));
        store.append(new Draft(UUID.randomUUID(), KIND, Bytes.ofText(told.toString())));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
