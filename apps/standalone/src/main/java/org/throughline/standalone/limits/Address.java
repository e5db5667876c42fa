package org.throughline.standalone.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as limits see it.
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /// Of IPv6 the first 64 bits: whoever has one address has all of that network.
    static String of(HttpServletRequest request) {
        String text = request.getRemoteAddr();
        try {
            return InetAddress.ofLiteral(text) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : text;
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
