package org.truceline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.truceline.intake.CountedFile;

/** Files wherever Hadoop reaches them: of this machine, in HDFS, in an object store. */
record FileStore(SerializableConfiguration configuration) implements Serializable {

    private static final int AT_ONCE = 1 << 16;

    /** The bytes of a file from {@code from} on. */
    InputStream open(String file, long from) throws IOException {
        Path path = new Path(file);
        FSDataInputStream bytes = system(path).open(path, AT_ONCE);
        try {
            bytes.seek(from);
            return bytes;
        } catch (IOException problem) {
            bytes.close();
            throw problem;
        }
    }

    /** The file piece by piece. */
    CountedFile counted(String file) throws IOException {
        Path path = new Path(file);
        long length = length(file);
        return CountedFile.of(file, new StoredBytes(system(path).open(path), length));
    }

    /** How many bytes a file has; throws {@link java.io.FileNotFoundException} where there is none. */
    long length(String file) throws IOException {
        Path path = new Path(file);
        return system(path).getFileStatus(path).getLen();
    }

    boolean isFolder(String file) throws IOException {
        Path path = new Path(file);
        return system(path).getFileStatus(path).isDirectory();
    }

    boolean exists(String file) throws IOException {
        Path path = new Path(file);
        return system(path).exists(path);
    }

    /** Makes a file anew, with the folders that it lies in. */
    OutputStream create(String file) throws IOException {
        Path path = new Path(file);
        return system(path).create(path, true, AT_ONCE);
    }

    void makeFolder(String folder) throws IOException {
        Path path = new Path(folder);
        if (!system(path).mkdirs(path)) {
            throw new IOException("The folder " + folder + " could not be made.");
        }
    }

    void move(String from, String to) throws IOException {
        Path path = new Path(from);
        if (!system(path).rename(path, new Path(to))) {
            throw new IOException(from + " could not be moved to " + to + ".");
        }
    }

    /** Deletes a file, or a folder with all that is in it, if it is there. */
    void delete(String file) throws IOException {
        Path path = new Path(file);
        system(path).delete(path, true);
    }

    /** Deletes a file or folder when this process ends, whatever ends it. */
    void deleteAtExit(String file) throws IOException {
        Path path = new Path(file);
        FileSystem system = system(path);
        system.mkdirs(path);
        system.deleteOnExit(path);
    }

    /** Undoes {@link #deleteAtExit}. */
    void keepAtExit(String file) throws IOException {
        Path path = new Path(file);
        system(path).cancelDeleteOnExit(path);
    }

    /** Local files without the sums that Hadoop would write beside each. */
    private FileSystem system(Path path) throws IOException {
        FileSystem system = path.getFileSystem(configuration.value());
        system.setWriteChecksum(false);
        return system;
    }
}
