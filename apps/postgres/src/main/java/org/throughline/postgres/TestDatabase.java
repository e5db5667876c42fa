package org.throughline.postgres;

/// A fresh database of [TestPostgres], as its owner sees it.
///
/// @param url JDBC URL
/// @param user the owner: all rights in this database, none elsewhere
/// @param password the owner's
public record TestDatabase(String url, String user, String password) {

    static TestDatabase of(Login owner) {
        return new TestDatabase(owner.url(), owner.user(), owner.password());
    }

    /// Creates a role that may connect to this database and has no other right: migrations grant
    /// them. Roles are shared by all databases of the server, so the role's name is made unique:
    /// use the answer's `user()`, for instance as the Flyway placeholder `app`.
    public Login appRole(String name) {
        return TestPostgres.appRole(this, name);
    }

    /// The database's name.
    public String name() {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    @Override
    public String toString() {
        return "TestDatabase[url=" + url + ", user=" + user + ", password=…]";
    }
}
