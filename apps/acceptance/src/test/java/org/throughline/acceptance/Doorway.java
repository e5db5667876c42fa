package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.function.Consumer;

/// Stands in front of a server. All that clients of any kind send and get goes through it, byte for
/// byte, and is told on before it is passed on.
final class Doorway implements AutoCloseable {

    private static final int WAITING = 2048;

    private final ServerSocket socket;
    private final Consumer<Exchange> told;
    private volatile int server;

    /// @param told of each exchange, before the end of its answer reaches the client
    Doorway(Consumer<Exchange> told) throws IOException {
        this.told = told;
        this.socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        Thread.ofVirtual().start(this::open);
    }

    /// Where clients go.
    URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /// Whoever comes from now on is led to that port.
    void leadTo(int port) {
        server = port;
    }

    private void open() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> lead(client));
            }
        } catch (IOException _) {
            // closed
        }
    }

    /// If the server is not there, the client finds nobody here either.
    private void lead(Socket client) {
        try (client;
                Socket led = new Socket(InetAddress.getLoopbackAddress(), server)) {
            client.setTcpNoDelay(true);
            led.setTcpNoDelay(true);
            new Passage(client, led, told).go();
        } catch (IOException _) {
            // one of the two has gone
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
