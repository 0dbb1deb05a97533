package org.truceline.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The attributes with which files and folders are made that nobody but their owner may read. */
final class OwnerOnly {

    private OwnerOnly() {}

    static FileAttribute<?>[] file(Path path) {
        return of(path, "rw-------");
    }

    static FileAttribute<?>[] folder(Path path) {
        return of(path, "rwx------");
    }

    /** Whether the file system knows such permissions; elsewhere those of the folder around it hold. */
    static boolean isKnownBy(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] of(Path path, String permissions) {
        return isKnownBy(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
