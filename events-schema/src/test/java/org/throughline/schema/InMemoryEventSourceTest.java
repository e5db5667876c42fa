package org.throughline.schema;

import java.util.UUID;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

class InMemoryEventSourceTest extends EventSourceContract {

    private final InMemoryEventSource source = new InMemoryEventSource();

    @Override
    protected EventSource source() {
        return source;
    }

    @Override
    protected void append(StreamId stream, int count) {
        for (int event = 0; event < count; event++) {
            source.append(
                    stream,
                    new EventId(UUID.randomUUID()),
                    1,
                    new byte[32],
                    new byte[1],
                    new byte[0]);
        }
    }
}
