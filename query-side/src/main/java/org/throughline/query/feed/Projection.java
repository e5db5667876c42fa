package org.throughline.query.feed;

import java.util.List;

/// Tables made from the feed.
public interface Projection {

    /// The stable name, as `/api/v1/status` tells it.
    String name();

    /// Takes in one event, within the transaction that also saves the position. Events come in the
    /// order of their positions, each of them once.
    void apply(FeedEvent event);

    /// Sends to the database what [#apply] left waiting, within the same transaction.
    void send();

    /// The tables that hold nothing but what this projection made of the log, so that they can be
    /// made again beside the old ones; none if it keeps what the log does not have.
    List<String> tables();
}
