package org.truceline.store;

import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Properties;
import javax.sql.DataSource;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The driver for encrypted files: the same classes with another SQLite inside, SQLite3 Multiple Ciphers, which is older
 * than the one for other files. It lies apart and is loaded when the first encrypted store is opened. See
 * docs/decisions/0037-encrypted-store.md.
 */
final class EncryptedDriver {

    /** Pages are encrypted with ChaCha20 and carry a Poly1305 tag, with SQLite's own journals. */
    static final String CIPHER = "chacha20";

    private static final String MARK = "/sqlite-encrypted/sqlite-jdbc.properties";

    private static final String LIBRARY = "org.sqlite.lib.path";

    private final Constructor<?> config;

    private final Constructor<? extends DataSource> source;

    private EncryptedDriver() throws ReflectiveOperationException, MalformedURLException {
        ClassLoader loader = new URLClassLoader(new URL[] {folder()}, ClassLoader.getPlatformClassLoader());
        Class<?> configs = loader.loadClass("org.sqlite.SQLiteConfig");
        this.config = configs.getConstructor(Properties.class);
        this.source = loader.loadClass("org.sqlite.SQLiteDataSource")
                .asSubclass(DataSource.class)
                .getConstructor(configs);
    }

    private static final class Loaded {

        private static final EncryptedDriver DRIVER = load();

        private static EncryptedDriver load() {
            try {
                // Both look for their library where this says: the other one has to have its own by then.
                SQLiteJDBCLoader.initialize();
                System.clearProperty(LIBRARY);
                return new EncryptedDriver();
            } catch (Exception e) {
                throw new IllegalStateException("The driver for encrypted stores is not in this build.", e);
            }
        }
    }

    /** Opens connections with these settings to the file at this address, under this key of its pages. */
    static DataSource source(Properties settings, String url, String key) {
        Properties all = new Properties();
        all.putAll(settings);
        all.setProperty("cipher", CIPHER);
        all.setProperty("key", key);
        return Loaded.DRIVER.open(all, url);
    }

    /** The same for a file that is not encrypted yet. */
    static DataSource source(Properties settings, String url) {
        return Loaded.DRIVER.open(settings, url);
    }

    private DataSource open(Properties settings, String url) {
        try {
            DataSource opened = source.newInstance(config.newInstance(settings));
            opened.getClass().getMethod("setUrl", String.class).invoke(opened, url);
            return opened;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The driver for encrypted stores is another than this build was made for.", e);
        }
    }

    private static URL folder() throws MalformedURLException {
        URL mark = EncryptedDriver.class.getResource(MARK);
        if (mark == null) {
            throw new IllegalStateException("no " + MARK);
        }
        String text = mark.toString();
        return URI.create(text.substring(0, text.lastIndexOf('/') + 1)).toURL();
    }
}
