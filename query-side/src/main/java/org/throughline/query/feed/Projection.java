package org.throughline.query.feed;

/// Tables made from the feed. They can be thrown away and made again.
public interface Projection {

    /// The stable name, as `/api/v1/status` tells it.
    String name();

    /// Takes in one event, within the transaction that also saves the position. Events come in the
    /// order of their positions, each of them once.
    void apply(FeedEvent event);

    /// Sends to the database what [#apply] left waiting, within the same transaction.
    void send();

    /// Empties the tables, within the caller's transaction.
    void clear();
}
