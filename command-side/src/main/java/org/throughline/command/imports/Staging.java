package org.throughline.command.imports;

import java.time.Instant;
import java.util.UUID;

/// Port: where files wait, sealed, between check and commit.
public interface Staging {

    void put(UUID id, String agency, Instant at, byte[] sealed);

    byte[] get(UUID id);

    /// Whether a file waits under this id that the agency brought.
    boolean holds(UUID id, String agency);

    void remove(UUID id);

    /// Removes what was put before that time, whoever put it.
    void removeBefore(Instant time);
}
