package org.throughline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;

/// The command `throughline`. Public, because the program that can also start a server dispatches
/// to it.
@Command(
        name = "throughline",
        description = "Who knew what, and when: the client of a Throughline server.",
        footer = {
            "",
            "Environment: THROUGHLINE_URL (or THROUGHLINE_HOME, THROUGHLINE_PORT) says where the server is,",
            "THROUGHLINE_TOKEN takes the place of --as NAME, COLUMNS is the width of tables, NO_COLOR is obeyed.",
            "stdout is data, stderr is talk.",
            "Exit codes: 0 done; 1 could not (no server, no right, not ready, doctor found a failure);",
            "2 refused, or used wrongly."
        })
public final class Cli implements Callable<Integer> {
    private static final String OVERVIEW =
            """
            Who knew what, and when. Options: throughline COMMAND --help. Completion: source <(throughline completion)
              throughline demo                      build if needed, start with cases to look at; Ctrl-C stops it
              throughline serve|command-side|query-side  start on your own, at first empty, data directory
              throughline token|account|erasure|log-keys  a token for curl; who may sign in; erased by law; new keys
              throughline events send FILE|-        send CloudEvents, one JSON object per line
              throughline import check|commit FILE  an agency's chronology from CSV: --case CASE --as NAME
              throughline chronology|compare CASE   the integrated chronology: --known T --by AGENCY; two times: T1 T2
              throughline knows|lens CASE ENTRY     who knew of it, since when; what a decision's maker knew
              throughline bundle|verify --help      a case as evidence, CASE -o FILE; FILE is checked anywhere
              throughline doctor|rebuild|backup|restore|generate|witness  all well? a view again; copies; made-up cases
            """;

    private final Surroundings surroundings;

    private Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String... args) {
        System.exit(run(args));
    }

    /// Runs one command on this process's streams and environment; answers the exit code.
    public static int run(String... args) {
        return run(Surroundings.ofProcess(), args);
    }

    /// The same for a program that runs a command as a part of itself: on the given streams and
    /// environment, and as if nobody watched.
    public static int run(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> env,
            String... args) {
        return run(
                new Surroundings(in, out, err, env, false, InstantSource.system(), Thread::sleep),
                args);
    }

    /// What the program that has a data directory can do with it.
    public record Own(CaseLoader loader, AccountBook accounts, Backups backups, DeepChecks deep) {

        static Own none() {
            return new Own(
                    (_, _) -> clientAlone(),
                    new NoAccountBook(),
                    new NoBackups(),
                    Own::noDeepCheck);
        }

        private static DeepChecks.Checked noDeepCheck(Backups.Steps steps) {
            throw new Backups.Fault(
                    "This is the client alone, without a data directory: use the launcher,"
                            + " `./throughline doctor --deep`.");
        }
    }

    /// Runs one command for a program that has a data directory.
    public static int run(Own own, String... args) {
        return run(Surroundings.ofProcess(), own, args);
    }

    static int run(Surroundings surroundings, String... args) {
        return run(surroundings, Own.none(), args);
    }

    private static Duration clientAlone() {
        throw new CaseLoader.Fault(
                "This is the client alone: load with the launcher, `./throughline generate --load`.");
    }

    static int run(Surroundings surroundings, Own own, String... args) {
        try {
            return commandLine(surroundings, own).execute(args);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, Own own) {
        var line =
                new CommandLine(new Cli(surroundings))
                        .addSubcommand(elsewhere(new ServerCommand.Demo()))
                        .addSubcommand(elsewhere(new ServerCommand.Serve()))
                        .addSubcommand(elsewhere(new ServerCommand.CommandSide()))
                        .addSubcommand(elsewhere(new ServerCommand.QuerySide()))
                        .addSubcommand(new TokenCommand(surroundings))
                        .addSubcommand("account", accountCommands(surroundings, own.accounts()))
                        .addSubcommand(
                                "events",
                                new CommandLine(new EventsCommand())
                                        .addSubcommand(new SendCommand(surroundings)))
                        .addSubcommand("import", importCommands(surroundings))
                        .addSubcommand(new ChronologyCommand(surroundings))
                        .addSubcommand(new CompareCommand(surroundings))
                        .addSubcommand(new KnowsCommand(surroundings))
                        .addSubcommand(new LensCommand(surroundings))
                        .addSubcommand(new VerifyCommand(surroundings))
                        .addSubcommand(new BundleCommand(surroundings))
                        .addSubcommand(new WitnessCommand(surroundings))
                        .addSubcommand(new GenerateCommand(surroundings, own.loader()))
                        .addSubcommand(new RebuildCommand(surroundings))
                        .addSubcommand("erasure", erasureCommands(surroundings))
                        .addSubcommand("log-keys", logKeysCommands(surroundings))
                        .addSubcommand(new DoctorCommand(surroundings, own.deep()))
                        .addSubcommand(new BackupCommand(surroundings, own.backups()))
                        .addSubcommand(new RestoreCommand(surroundings, own.backups()))
                        .addSubcommand(new CompletionCommand(surroundings))
                        .addSubcommand(new HelpCommand());
        standard(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, surroundings.width()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                surroundings.coloured() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(faults(surroundings));
    }

    private static CommandLine importCommands(Surroundings surroundings) {
        return new CommandLine(new ImportCommand())
                .addSubcommand(new ImportCheckCommand(surroundings))
                .addSubcommand(new ImportCommitCommand(surroundings));
    }

    private static CommandLine erasureCommands(Surroundings surroundings) {
        return new CommandLine(new ErasureCommand())
                .addSubcommand(new ErasureAskCommand(surroundings))
                .addSubcommand(new ErasureListCommand(surroundings));
    }

    private static CommandLine logKeysCommands(Surroundings surroundings) {
        return new CommandLine(new LogKeysCommand())
                .addSubcommand(new LogKeysCommand.All(surroundings))
                .addSubcommand(new LogKeysCommand.Change(surroundings));
    }

    private static CommandLine accountCommands(Surroundings surroundings, AccountBook accounts) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new AccountAddCommand(surroundings, accounts))
                .addSubcommand(new AccountResetCommand(surroundings, accounts))
                .addSubcommand(new AccountRemoveCommand(surroundings, accounts))
                .addSubcommand(new AccountListCommand(surroundings))
                .addSubcommand(new AccountKeyCommand(surroundings));
    }

    @Override
    public Integer call() {
        surroundings.out().print(OVERVIEW);
        return Exit.DONE;
    }

    /// A command whose options another program knows.
    private static CommandLine elsewhere(ServerCommand command) {
        return new CommandLine(command).setUnmatchedArgumentsAllowed(true);
    }

    private static void standard(CommandLine line) {
        var spec = line.getCommandSpec();
        // the verifier has options and help of its own
        if (!(spec.userObject() instanceof HelpCommand)
                && !(spec.userObject() instanceof VerifyCommand)) {
            spec.mixinStandardHelpOptions(true).versionProvider(new Version());
        }
        line.getSubcommands().values().forEach(Cli::standard);
    }

    private static IExecutionExceptionHandler faults(Surroundings surroundings) {
        return (exception, _, _) -> {
            if (exception instanceof CliFault fault) {
                surroundings.say(String.valueOf(fault.getMessage()));
                return fault.exit();
            }
            if (exception instanceof AccountBook.Fault fault) {
                surroundings.say(String.valueOf(fault.getMessage()));
                return Exit.COULD_NOT;
            }
            // the message of an unforeseen exception may hold what was read or sent
            var place =
                    exception.getStackTrace().length == 0
                            ? ""
                            : " at " + exception.getStackTrace()[0];
            surroundings.say(
                    "Something went wrong inside: " + exception.getClass().getName() + place);
            return Exit.COULD_NOT;
        };
    }
}
