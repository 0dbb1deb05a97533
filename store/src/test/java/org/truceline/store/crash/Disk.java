package org.truceline.store.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.log.Bytes;

/**
 * What a power cut can leave of one folder: what was synced, and of what was done since then any part.
 *
 * <p>As strict as POSIX: a file's bytes are safe once the file is synced, its name once the folder is. Real file systems
 * promise more; nothing is built on that here.
 */
final class Disk {

    private Folder safe = Folder.empty();

    /** Which file has which name, as processes see it. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final List<Change> unsafe = new ArrayList<>();

    private int files;

    /** Does what the process did. */
    void take(Step step) {
        switch (step) {
            case Step.Written(String file, long position, Bytes octets) ->
                unsafe.add(new Change.Write(seen(file), position, octets));
            case Step.Cut(String file, long length) -> unsafe.add(new Change.Cut(seen(file), length));
            case Step.Made(String file) -> {
                seen.put(file, ++files);
                unsafe.add(new Change.Name(file, files));
            }
            case Step.Removed(String file) -> {
                seen.remove(file);
                unsafe.add(new Change.Unname(file));
            }
            case Step.Renamed(String from, String to) -> {
                int file = seen(from);
                seen.remove(from);
                seen.put(to, file);
                unsafe.add(new Change.Rename(from, to, file));
            }
            case Step.Synced(String file) -> sync(file);
        }
    }

    /** What was done since the syncs, in its order: any part of it may be lost. */
    List<Change> unsafe() {
        return List.copyOf(unsafe);
    }

    /** The files by their names, when of the unsafe changes only these had come to the disk. */
    Map<String, byte[]> after(List<Change> kept) {
        Folder folder = safe.copy();
        kept.forEach(each -> each.happen(folder));
        return folder.files();
    }

    private void sync(String file) {
        int number = file.isEmpty() ? 0 : seen(file);
        List<Change> synced =
                unsafe.stream().filter(each -> syncedWith(each) == number).toList();
        synced.forEach(each -> each.happen(safe));
        unsafe.removeAll(synced);
    }

    /** The file whose sync makes the change safe; 0 is the folder. */
    private static int syncedWith(Change change) {
        return switch (change) {
            case Change.Write write -> write.file();
            case Change.Cut cut -> cut.file();
            case Change.Name _, Change.Unname _, Change.Rename _ -> 0;
        };
    }

    private int seen(String file) {
        Integer number = seen.get(file);
        if (number == null) {
            throw new IllegalStateException("file " + file + " was made before it was recorded");
        }
        return number;
    }
}
