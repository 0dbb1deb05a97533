package org.truceline.store.crash;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one disk holds of a folder.
 *
 * @param names which file has which name
 * @param contents of the files, by their numbers; a file without a name may still be written to
 */
record Folder(Map<String, Integer> names, Map<Integer, Octets> contents) {

    static Folder empty() {
        return new Folder(new HashMap<>(), new HashMap<>());
    }

    Folder copy() {
        Folder copy = new Folder(new HashMap<>(names), new HashMap<>());
        contents.forEach((file, octets) -> copy.contents.put(file, octets.copy()));
        return copy;
    }

    Octets content(int file) {
        return contents.computeIfAbsent(file, _ -> new Octets());
    }

    /** The bytes of the files that have a name, by their names. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        names.forEach((name, file) -> files.put(name, content(file).toArray()));
        return files;
    }
}
