package org.truceline.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.truceline.store.account.Lookup;

/**
 * Where a store's tables lie. What the work throws is thrown as it is; what the database does not do becomes a
 * {@link StoreFailure}.
 */
interface Database extends AutoCloseable {

    /** How people call it: a path or an address, never with a password. */
    String place();

    /** The file of the keys that belong to it. */
    KeyFile keys();

    /** Opens a copy that {@link #copyTo} made. */
    default SqliteCopy look(Path copy) {
        return SqliteCopy.open(StoreFile.at(copy, keys().passphrases()));
    }

    /** What is asked while others may write. */
    <T> T read(Function<Handle, T> work);

    /** What the lookup finds for this value, while others may write. */
    default <T> Optional<T> find(Lookup<T> lookup, String value) {
        return read(handle -> lookup.find(handle, value));
    }

    /** What is done alone, and durable when it returns; when the work throws, nothing was done. */
    <T> T write(Function<Handle, T> work);

    /**
     * Refuses when the database itself finds that its pages and indexes do not fit together: what is asked by way of a
     * damaged index could be answered wrongly.
     */
    void examine();

    /** Lets go of the bytes of contents that were destroyed, as far as the database can. */
    void forget();

    /** A copy of one state of the tables in this empty file, while others may write. */
    void copyTo(Path copy);

    @Override
    void close();
}
