package org.throughline.cli;

import picocli.CommandLine.Command;

@Command(
        name = "events",
        description = "Put events into the log.",
        synopsisSubcommandLabel = "send FILE|-")
final class EventsCommand {}
