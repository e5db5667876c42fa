package org.throughline.cli;

import picocli.CommandLine.Command;

@Command(
        name = "account",
        description = "Who may sign in at the server of THROUGHLINE_HOME; it need not be stopped.")
final class AccountCommand {}
