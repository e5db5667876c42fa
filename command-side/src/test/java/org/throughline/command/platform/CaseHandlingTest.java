package org.throughline.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/// What the command side asks of Axon's parts.
class CaseHandlingTest {

    @Test
    void nobodySubscribesToTheEventStore() {
        StreamingEventStore store = StreamingEventStore.over(new InMemoryEventStorageEngine());

        assertThatThrownBy(() -> store.subscribe(_ -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theCacheKeepsWhatWasUsedLast() {
        Cache cache = new BoundedCache(2);
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);

        cache.put("c", 3);

        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.remove("c")).isTrue();
        assertThat(cache.remove("c")).isFalse();
    }
}
