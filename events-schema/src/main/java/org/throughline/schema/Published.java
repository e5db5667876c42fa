package org.throughline.schema;

/// How an event of the log travels to other systems: as a CloudEvent 1.0 whose `id` is the event's,
/// whose `subject` is its stream, whose `time` is its ledger time and whose data are the public
/// part, byte for byte. What else the log has of it are the extension attributes named here.
public final class Published {

    /// The topic that holds the log, in one partition.
    public static final String TOPIC = "throughline.events";

    /// Position in the log, in decimal digits.
    public static final String POSITION = "position";

    /// Number in its stream, in decimal digits.
    public static final String SEQUENCE = "streamsequence";

    /// Number of the type in the catalogue, in decimal digits.
    public static final String TYPE_ID = "typenumber";

    /// The 32 bytes that stand for the natural key, in Base64.
    public static final String DEDUPE = "dedupe";

    /// The encrypted texts, in Base64; absent if there are none.
    public static final String SEALED = "sealed";

    private Published() {}
}
