package org.truceline.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two histories of one log that cannot both be. Whoever holds both can show it to anybody, where the log's own signature
 * stands under each.
 *
 * @param held what was here
 * @param came what was told now
 */
public record Fork(Side held, Side came) {

    /**
     * One history, as far as it is at hand.
     *
     * @param entry where they part
     * @param note a signed checkpoint of this history
     * @param inclusion that the entry stands under that checkpoint
     */
    public record Side(Optional<Entry> entry, Optional<Note> note, Optional<Inclusion> inclusion) {

        /** Whether the holder of the log's key signed for this entry at its number. */
        private boolean isSigned() {
            return entry.isPresent()
                    && note.isPresent()
                    && inclusion.isPresent()
                    && isSigned(entry.get(), note.get().checkpoint(), inclusion.get());
        }

        private static boolean isSigned(Entry entry, Checkpoint checkpoint, Inclusion inclusion) {
            return checkpoint.log().equals(entry.log())
                    && inclusion.number() == entry.number()
                    && inclusion.count() == checkpoint.count()
                    && entry.envelope().hash().equals(entry.hash())
                    && inclusion.holds(entry.hash(), checkpoint.root());
        }

        private ObjectNode written() {
            ObjectNode object = Json.MAPPER.createObjectNode();
            entry.ifPresent(each -> object.set("entry", EntryJson.write(each)));
            note.ifPresent(each -> object.put("checkpoint", each.text()));
            inclusion.ifPresent(each -> {
                ArrayNode path = object.putArray("path");
                each.path().forEach(digest -> path.add(digest.toString()));
            });
            return object;
        }
    }

    /**
     * Whether it proves that the holder of the key signed two histories: two entries at one number, each under a
     * checkpoint, or two checkpoints of one count. An entry alone could be anybody's.
     */
    public boolean proves() {
        return byEntries() || byCheckpoints();
    }

    /** Both sides as one JSON object, for a file that others can check. */
    public String written() {
        ObjectNode object =
                Json.MAPPER.createObjectNode().put("fork", "truceline-fork-1").put("proves", proves());
        object.set("held", held.written());
        object.set("came", came.written());
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    /** Both sides as a bundle, without the proofs. */
    public void write(OutputStream out) throws IOException {
        BundleWriter bundle = new BundleWriter(out);
        for (Side side : List.of(held, came)) {
            if (side.entry().isPresent()) {
                bundle.write(side.entry().get());
            }
        }
        for (Side side : List.of(held, came)) {
            if (side.note().isPresent()) {
                bundle.write(side.note().get());
            }
        }
    }

    private boolean byEntries() {
        return held.isSigned()
                && came.isSigned()
                && differ(held.entry().orElseThrow(), came.entry().orElseThrow());
    }

    private boolean byCheckpoints() {
        return held.note().isPresent()
                && came.note().isPresent()
                && differ(held.note().get().checkpoint(), came.note().get().checkpoint());
    }

    private static boolean differ(Entry one, Entry other) {
        return one.log().equals(other.log())
                && one.number() == other.number()
                && !one.hash().equals(other.hash());
    }

    private static boolean differ(Checkpoint one, Checkpoint other) {
        return one.log().equals(other.log())
                && one.count() == other.count()
                && !one.root().equals(other.root());
    }
}
