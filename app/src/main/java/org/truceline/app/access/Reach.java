package org.truceline.app.access;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From where the desk can be reached, and by which names.
 *
 * @param port 0 takes any free one
 * @param hosts names and addresses besides this machine's own loopback ones; with none, only this machine reaches it
 * @param tls the certificate to serve under, if any
 * @param behindProxy a proxy on the way speaks TLS and says for whom it asks
 */
public record Reach(int port, List<String> hosts, Optional<Tls> tls, boolean behindProxy) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** The certificate chain and its private key, as PEM files. */
    public record Tls(Path certificate, Path key) {}

    /** Throws {@link IllegalArgumentException} where passwords would cross a network in the clear. */
    public Reach {
        hosts = List.copyOf(hosts);
        if (!hosts.isEmpty() && tls.isEmpty() && !behindProxy) {
            throw new IllegalArgumentException("--host: expected --tls-certificate and --tls-key with it, or"
                    + " --behind-proxy; found neither. Without TLS the desk serves this machine only.");
        }
    }

    /** This machine only. */
    public static Reach loopback(int port) {
        return new Reach(port, List.of(), Optional.empty(), false);
    }

    /** Whether nobody else can reach it. */
    public boolean isLoopback() {
        return hosts.isEmpty() && !behindProxy;
    }

    /** The address to listen at. A proxy is taken to run on this machine. */
    public String listensAt() {
        return hosts.isEmpty() || behindProxy ? "127.0.0.1" : "0.0.0.0";
    }

    /** Whether browsers come by TLS, so that cookies may say so. */
    public boolean isSecure() {
        return tls.isPresent() || behindProxy;
    }

    /** Every name that it answers under. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(LOOPBACK);
        hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The session's cookie; the prefix makes browsers hold it to TLS and to this very host. */
    public String cookie() {
        return isSecure() ? "__Host-truceline" : "truceline";
    }
}
