package org.throughline.command.store;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/// The events of one stream, decoded one by one as they are asked for. They are fetched so many at
/// a time, which is once for nearly every stream.
final class StreamPages extends Spliterators.AbstractSpliterator<DomainEventMessage<?>> {

    /// Reads at most so many rows from a sequence number on.
    @FunctionalInterface
    interface Pages {
        List<StoredRow> from(long seq, int limit);
    }

    private final int atOnce;
    private final Pages pages;
    private final RowCodec codec;
    private Iterator<StoredRow> page = List.<StoredRow>of().iterator();
    private boolean last;
    private long next;
    private @Nullable Long seq;

    StreamPages(int atOnce, long first, Pages pages, RowCodec codec) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        this.atOnce = atOnce;
        this.next = first;
        this.pages = pages;
        this.codec = codec;
    }

    @Override
    public boolean tryAdvance(Consumer<? super DomainEventMessage<?>> action) {
        if (!page.hasNext() && !last) {
            List<StoredRow> rows = pages.from(next, atOnce);
            last = rows.size() < atOnce;
            page = rows.iterator();
        }
        if (!page.hasNext()) {
            return false;
        }
        StoredRow row = page.next();
        seq = row.row().seq();
        next = row.row().seq() + 1;
        action.accept((DomainEventMessage<?>) codec.decode(row));
        return true;
    }

    /// Of the last event that was given out; null before the first.
    @Nullable Long lastSeq() {
        return seq;
    }
}
