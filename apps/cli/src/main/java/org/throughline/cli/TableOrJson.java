package org.throughline.cli;

import picocli.CommandLine.Option;

/// How an answer is written that is no chronology.
final class TableOrJson {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "table or json; default table.")
    private Format format = Format.TABLE;

    /// Whether it is JSON.
    ///
    /// @throws CliFault if it is neither
    boolean json(ServerOptions options) {
        if (format != Format.TABLE && format != Format.JSON) {
            throw new CliFault(
                    Exit.REFUSED,
                    "This is not written as " + format + ": use -o table or -o json.");
        }
        return options.json() || format == Format.JSON;
    }
}
