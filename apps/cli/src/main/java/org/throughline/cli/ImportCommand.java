package org.throughline.cli;

import picocli.CommandLine.Command;

@Command(
        name = "import",
        description = "Bring in an agency's chronology from a CSV file.",
        synopsisSubcommandLabel = "check|commit FILE.csv")
final class ImportCommand {}
