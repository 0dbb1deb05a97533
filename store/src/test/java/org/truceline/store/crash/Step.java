package org.truceline.store.crash;

import org.truceline.log.Bytes;

/** What a process did to a folder, as far as it matters for what a power cut leaves. Names are those within the folder. */
sealed interface Step {

    /** Of one file or of the folder, whose name is empty. */
    String file();

    /** Bytes written into a file. */
    record Written(String file, long position, Bytes octets) implements Step {}

    /** A file cut, or lengthened with zeros, to this length. */
    record Cut(String file, long length) implements Step {}

    /** Everything written into this file, or the folder's names, put on the disk. */
    record Synced(String file) implements Step {}

    /** A new name in the folder. */
    record Made(String file) implements Step {}

    /** A name taken out of the folder. */
    record Removed(String file) implements Step {}

    /** A file given another name, in place of what had that name. */
    record Renamed(String file, String to) implements Step {}
}
