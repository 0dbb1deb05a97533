package org.truceline.store.account;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The tables of one store, SQLite's or PostgreSQL's. What cannot be done throws the store's own failure. */
public interface Tables {

    /** The question's answer. */
    <T> T read(Function<Handle, T> question);

    /** What the lookup finds for this value. */
    <T> Optional<T> find(Lookup<T> lookup, String value);

    /** The work's result, once what it wrote is durable; when it throws, nothing was written. */
    <T> T write(Function<Handle, T> work);
}
