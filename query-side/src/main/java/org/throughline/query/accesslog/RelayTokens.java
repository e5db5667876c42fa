package org.throughline.query.accesslog;

import java.util.Optional;

/// Port: the tokens of the relay's own account, which has the role `relay` and no other.
@FunctionalInterface
public interface RelayTokens {

    /// A token that is valid now; empty if there is none.
    Optional<String> token();
}
