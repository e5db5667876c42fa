package org.throughline.cli;

/// Those of the client alone.
final class NoBackups implements Backups {

    @Override
    public Copied backup(Places to, Steps steps) {
        throw fault("backup");
    }

    @Override
    public Restored restore(Places from, boolean verify, Steps steps) {
        throw fault("restore");
    }

    private static Fault fault(String command) {
        return new Fault(
                "This is the client alone, without a data directory: use the launcher, `./throughline "
                        + command
                        + "`.");
    }
}
