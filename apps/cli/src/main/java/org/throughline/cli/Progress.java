package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on stderr while somebody watches it; otherwise nothing.
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress none() {
        return new Progress(null);
    }

    /// @param input the file that is sent; null for standard input, whose length is not known
    static Progress of(Surroundings surroundings, @Nullable Path input) {
        return surroundings.terminal()
                ? of(surroundings, "Sending", input == null ? -1 : lines(input))
                : none();
    }

    /// @param most how many events there are; -1 if that is not known
    static Progress of(Surroundings surroundings, String task, long most) {
        if (!surroundings.terminal()) {
            return none();
        }
        return new Progress(bar(surroundings, task, " events", most));
    }

    /// Rows of a file that the server goes through.
    static Progress ofRows(Surroundings surroundings, String task) {
        return new Progress(surroundings.terminal() ? bar(surroundings, task, " rows", -1) : null);
    }

    private static ProgressBar bar(Surroundings surroundings, String task, String unit, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(most)
                .setConsumer(
                        new ConsoleProgressBarConsumer(surroundings.err(), surroundings.width()))
                .build();
    }

    void at(long done, long most) {
        if (bar != null) {
            bar.maxHint(most);
            bar.stepTo(done);
        }
    }

    void step(int events) {
        if (bar != null) {
            bar.stepBy(events);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static long lines(Path input) {
        try (var in = Files.newInputStream(input)) {
            long count = 0;
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    count += buffer[at] == '\n' ? 1 : 0;
                }
            }
            return count;
        } catch (IOException _) {
            return -1;
        }
    }
}
