package org.throughline.postgres;

/// A database to have: its name, the role that owns it (and runs migrations), and the role that the
/// application uses, which may connect and gets every other right from a migration.
public record DatabaseSpec(String name, String owner, String app) {

    public DatabaseSpec {
        Roles.checkedName(name);
        Roles.checkedName(owner);
        Roles.checkedName(app);
    }
}
