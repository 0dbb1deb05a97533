package org.truceline.store.crash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.log.Bytes;

/** One thing done to a folder that comes to the disk or does not. */
sealed interface Change {

    /** Makes it so on this disk. */
    void happen(Folder disk);

    /** The parts that may come to the disk without the others. */
    default List<Change> sectors() {
        return List.of(this);
    }

    /** Bytes written into a file. */
    record Write(int file, long position, Bytes octets) implements Change {

        /** What a disk writes as a whole. */
        private static final int SECTOR = 512;

        @Override
        public void happen(Folder disk) {
            disk.content(file).write(position, octets.toArray());
        }

        @Override
        public List<Change> sectors() {
            List<Change> sectors = new ArrayList<>();
            byte[] whole = octets.toArray();
            for (int from = 0; from < whole.length; ) {
                int to = Math.min(whole.length, from + SECTOR - (int) ((position + from) % SECTOR));
                sectors.add(new Write(file, position + from, Bytes.of(Arrays.copyOfRange(whole, from, to))));
                from = to;
            }
            return sectors;
        }
    }

    /** A file's length set. */
    record Cut(int file, long length) implements Change {

        @Override
        public void happen(Folder disk) {
            disk.content(file).cut(length);
        }
    }

    /** A file given a name that nothing or another file had. */
    record Name(String name, int file) implements Change {

        @Override
        public void happen(Folder disk) {
            disk.names().put(name, file);
        }
    }

    /** A name taken away. */
    record Unname(String name) implements Change {

        @Override
        public void happen(Folder disk) {
            disk.names().remove(name);
        }
    }

    /** A file's name changed, as one: it has the old name or the new one. */
    record Rename(String from, String to, int file) implements Change {

        @Override
        public void happen(Folder disk) {
            disk.names().remove(from);
            disk.names().put(to, file);
        }
    }
}
