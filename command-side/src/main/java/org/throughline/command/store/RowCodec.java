package org.throughline.command.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/// Turns an Axon event message into a row of the log and back.
///
/// `decode(encode(m))` has the identifier, payload and metadata of `m`; for a domain event also its
/// aggregate type, aggregate identifier (the stream) and sequence number. A message that is no
/// domain event comes back as none. Everything that a row needs comes with the message: what is not
/// in the payload (the dedupe key, for one) travels in the metadata.
///
/// Exceptions thrown here reach the caller as they are; they never hold a value of the event.
public interface RowCodec {

    EventRow encode(EventMessage<?> event);

    /// The same for all events of one append, in order.
    default List<EventRow> encodeAll(List<? extends EventMessage<?>> events) {
        return events.stream().map(this::encode).toList();
    }

    EventMessage<?> decode(StoredRow stored);
}
