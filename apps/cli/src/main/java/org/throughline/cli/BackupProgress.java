package org.throughline.cli;

/// One bar after the other on stderr, while somebody watches.
final class BackupProgress implements Backups.Steps, AutoCloseable {

    private final Surroundings surroundings;
    private Progress bar = Progress.none();

    BackupProgress(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void begin(String task, long most) {
        bar.close();
        bar = Progress.of(surroundings, task, most);
    }

    @Override
    public void step(int rows) {
        bar.step(rows);
    }

    @Override
    public void close() {
        bar.close();
    }
}
