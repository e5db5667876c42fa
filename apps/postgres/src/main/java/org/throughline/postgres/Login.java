package org.throughline.postgres;

/// How one role reaches one database.
///
/// @param url a JDBC URL without credentials; error details, which may quote values, are switched
///   off in it
/// @param user the role
/// @param password its password; never printed
public record Login(String url, String user, String password) {

    static Login at(int port, String database, String user, String password) {
        // Without details an exception of the driver cannot quote a row ("Key (name)=(…) already
        // exists").
        String url =
                "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                        .formatted(port, database);
        return new Login(url, user, password);
    }

    @Override
    public String toString() {
        return "Login[url=" + url + ", user=" + user + ", password=…]";
    }
}
