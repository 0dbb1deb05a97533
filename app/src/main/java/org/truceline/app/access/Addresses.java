package org.truceline.app.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Addresses as keys of limits: one home or office has many in IPv6, so the first 64 bits count. */
final class Addresses {

    private static final int PREFIX_BYTES = 8;

    private Addresses() {}

    /** The key of an address as the server gives it; the text itself where it is none. */
    static String key(@Nullable String text) {
        if (text == null || text.indexOf(':') < 0) {
            return String.valueOf(text);
        }
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
