package org.throughline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = {
            "Made-up cases, as many and as long as you like: the same options give the same bytes.",
            "Writes CloudEvents, one per line, for `events send`; or takes them with --load straight into the data"
                    + " directory THROUGHLINE_HOME, which must hold made-up cases only and no running server."
        },
        footer = {"", "Without --cases a case has about 125 events; without --events too."})
final class GenerateCommand implements Callable<Integer> {
    private static final int USUAL_CASES = 3;

    private final Surroundings surroundings;
    private final CaseLoader loader;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--cases", paramLabel = "N", description = "How many cases; default 3.")
    private int cases;

    @Option(names = "--events", paramLabel = "M", description = "How many events in all.")
    private long events;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number, other cases; default 1.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if absent.")
    private @Nullable Path output;

    @Option(
            names = "--load",
            description = "Take them into THROUGHLINE_HOME and say how long it took.")
    private boolean load;

    GenerateCommand(Surroundings surroundings, CaseLoader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (load && output != null) {
            throw new CliFault(Exit.REFUSED, "Say --load or --output, not both.");
        }
        Recipe recipe = recipe();
        if (load) {
            return load(recipe);
        }
        try (var writer =
                new BufferedWriter(new OutputStreamWriter(open(), StandardCharsets.UTF_8))) {
            write(recipe, writer);
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot write the cases: is the disk full?");
        }
        return Exit.DONE;
    }

    private Recipe recipe() {
        boolean noCases = !spec.commandLine().getParseResult().hasMatchedOption("--cases");
        boolean noEvents = !spec.commandLine().getParseResult().hasMatchedOption("--events");
        long fitting = noEvents ? USUAL_CASES : Math.max(1, events / Recipe.USUAL_SIZE);
        int many = noCases ? Math.toIntExact(Math.min(fitting, Integer.MAX_VALUE)) : cases;
        long all = noEvents ? (long) many * Recipe.USUAL_SIZE : events;
        try {
            return new Recipe(seed, many, all);
        } catch (IllegalArgumentException _) {
            throw new CliFault(
                    Exit.REFUSED, "At least one case is needed, and an event for each case.");
        }
    }

    private OutputStream open() throws IOException {
        return output == null ? surroundings.out() : Files.newOutputStream(output);
    }

    private void write(Recipe recipe, BufferedWriter writer) throws IOException {
        try (var progress = bar("Writing", recipe)) {
            Iterator<SyntheticCase> all = SyntheticCases.of(recipe).iterator();
            while (all.hasNext()) {
                SyntheticCase one = all.next();
                while (one.hasNext()) {
                    writer.append(one.next().toString()).append('\n');
                    progress.step(1);
                }
            }
            writer.flush();
        }
    }

    /// A bar would tear what is written on the terminal.
    private Progress bar(String task, Recipe recipe) {
        return load || output != null
                ? Progress.of(surroundings, task, recipe.events())
                : Progress.none();
    }

    private int load(Recipe recipe) {
        try (var told = new Said(bar("Loading", recipe))) {
            Duration projecting = loader.load(recipe, told);
            say(rate("Shown by every view after %2$s more", told.recorded, projecting));
        } catch (CaseLoader.Fault fault) {
            throw new CliFault(Exit.COULD_NOT, String.valueOf(fault.getMessage()));
        }
        return Exit.DONE;
    }

    private void say(String result) {
        surroundings.out().println(result);
        surroundings.out().flush();
    }

    private static String rate(String text, long events, Duration took) {
        double seconds = took.toMillis() / 1_000.0;
        String rate = ": %,d events/s".formatted(Math.round(events / Math.max(seconds, 0.001)));
        return String.format(Locale.ROOT, text, events, "%.1f s".formatted(seconds)) + rate;
    }

    /// Says what was recorded as soon as it is durable: the views of a large ledger take longer.
    private final class Said implements CaseLoader.Told, AutoCloseable {
        private final Progress progress;
        private long recorded;

        Said(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void more(int events) {
            progress.step(events);
        }

        @Override
        public void recorded(long events, long before, Duration took) {
            progress.close();
            recorded = events;
            if (before > 0) {
                surroundings.say("%,d events were there before.".formatted(before));
            }
            say(rate("%,d events in %s", events, took));
        }

        @Override
        public void close() {
            progress.close();
        }
    }
}
