package org.throughline.schema.codec;

import java.util.Set;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Salt;

/// Where the salt of a submitted text comes from. A retry of the same submission gives the same
/// salt.
@FunctionalInterface
public interface Salts {

    /// The salt for one text.
    ///
    /// @param pointer where the text stands within the data
    Salt salt(String pointer, Set<PersonId> about);
}
