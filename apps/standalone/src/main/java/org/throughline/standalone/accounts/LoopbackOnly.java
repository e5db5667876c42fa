package org.throughline.standalone.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.throughline.standalone.StartFault;

/// The accounts of the demo are for one machine: their secrets are printed, and travel unencrypted.
public final class LoopbackOnly {

    private LoopbackOnly() {}

    /// @param address what the server listens on; empty means every address
    /// @throws StartFault if others could reach the demo's accounts
    static void require(Accounts accounts, String address) {
        if (accounts.anyForDemo() && !isLoopback(address)) {
            throw new StartFault(
                    "The demo's accounts are for this machine alone, but the server is to listen beyond it."
                            + " Leave server.address at 127.0.0.1, or set THROUGHLINE_HOME"
                            + " to a home without demo accounts.");
        }
    }

    /// Whether nobody beyond this machine can reach it.
    ///
    /// @param address empty means every address
    public static boolean isLoopback(String address) {
        if (address.isBlank()) {
            return false;
        }
        try {
            return Stream.of(InetAddress.getAllByName(address))
                    .allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
