package org.throughline.query.platform;

import org.springframework.core.env.Environment;

/// Where the command side is: `throughline.command.url`, or this same server.
final class CommandAddress {

    private CommandAddress() {}

    static String of(Environment environment) {
        String given = environment.getProperty("throughline.command.url", "");
        String address = environment.getProperty("server.address", "127.0.0.1");
        return given.isBlank()
                ? "http://" + address + ":" + environment.getProperty("local.server.port")
                : given;
    }
}
