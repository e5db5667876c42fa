package org.throughline.query.rights;

import org.throughline.query.chronology.EntryVersion;

/// What a right opens of a case.
@FunctionalInterface
public interface Opening {

    boolean opens(EntryVersion version);
}
