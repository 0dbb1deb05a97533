package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;

/** A bundle that can be read several times: it is verified whole before anything of it is recorded. */
@FunctionalInterface
public interface BundleSource {

    /** From its first byte. */
    InputStream open() throws IOException;
}
