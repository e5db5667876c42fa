package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// Port: the accounts that can sign in, where the program keeps them itself.
@FunctionalInterface
public interface AccountList {

    /// In the order of the list; nothing that anybody could sign in with.
    List<Line> all();

    /// How an account shows that it is itself.
    enum Proof {
        PASSWORD,
        /// One for one use, which its person has not replaced yet.
        ONE_TIME_PASSWORD,
        /// A program's.
        KEY,
        /// Made for the demo.
        SECRET
    }

    /// One account.
    record Line(String name, List<String> roles, @Nullable AgencyId agency, Proof proof) {}
}
