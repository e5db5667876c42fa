package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.ShownEntries;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventType;

/// Looks at a case stand in a stream of their own, under a header that is none of the case.
class AccessRecordedTest {

    private static final EventType TYPE =
            EventCodecTest.CATALOG.byText("access-recorded.v1").orElseThrow();
    private static final StreamId STREAM = StreamId.ofAccess(EventCodecTest.CASE);

    private static AccessRecorded look() throws MalformedData {
        return (AccessRecorded) EventCodecTest.read(TYPE, Samples.data(TYPE));
    }

    @Test
    void aLookIsOfNoCaseAndNamesTheCaseThatWasLookedAt() throws Exception {
        byte[] part = EventCodecTest.CODEC.publicPart(EventCodecTest.header(TYPE), look());
        assertThat(new String(part, UTF_8))
                .startsWith("{\"access\":\"" + EventCodecTest.CASE.text() + "\"")
                .doesNotContain("\"case\"");
        EventHeader header = EventCodecTest.CODEC.decode(part).header();
        assertThat(header.caseId()).isNull();
        assertThat(header.accessTo()).isEqualTo(EventCodecTest.CASE);
    }

    @Test
    void itsLeafIsTaggedWithTheStreamOfLooks() throws Exception {
        Origin origin = Origin.of("throughline.local/log");
        byte[] part = EventCodecTest.CODEC.publicPart(EventCodecTest.header(TYPE), look());
        assertThat(Leaves.of(origin, row(STREAM, part)).stream())
                .isEqualTo(StreamTag.of(origin, STREAM.text()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leaves.of(origin, row(StreamId.of(EventCodecTest.CASE), part)));
    }

    @Test
    void theStreamOfLooksIsNotTheCases() {
        assertThat(STREAM.caseId()).isEmpty();
        assertThat(STREAM.accessTo()).contains(EventCodecTest.CASE);
        assertThat(STREAM.about()).contains(EventCodecTest.CASE);
        assertThat(StreamId.of(EventCodecTest.CASE).accessTo()).isEmpty();
        assertThat(StreamId.AGENCIES.about()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> StreamId.of("access/x"));
    }

    @Test
    void anEventIsOfOneStream() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new EventHeader(
                                        EventCodecTest.EVENT,
                                        EventCodecTest.CASE,
                                        EventCodecTest.CASE,
                                        Samples.AGENCY,
                                        new byte[32]));
    }

    @Test
    void manyEntriesAreToldInPartsThatAListMayHold() {
        List<EntryId> entries =
                IntStream.range(0, 1001)
                        .mapToObj(number -> new EntryId(new UUID(0, number)))
                        .toList();
        List<ShownEntries> parts = ShownEntries.of(2, entries);
        assertThat(parts).extracting(part -> part.entries().size()).containsExactly(500, 500, 1);
        assertThat(parts).extracting(ShownEntries::version).containsOnly(2);
        assertThat(parts.stream().flatMap(part -> part.entries().stream()))
                .containsExactlyElementsOf(entries);
        assertThat(ShownEntries.of(1, List.of())).isEmpty();
    }

    @Test
    void withoutItsAccountALookSaysAllElse() throws Exception {
        AccessRecorded anonymous = look().anonymous();
        assertThat(anonymous.account()).isNull();
        assertThat(anonymous.reader()).isEqualTo(look().reader());
        assertThat(EventCodecTest.CODEC.texts(anonymous)).isEmpty();
    }

    private static RecordedEvent row(StreamId stream, byte[] part) {
        return new RecordedEvent(
                Position.of(7),
                EventCodecTest.EVENT,
                stream,
                0,
                TYPE.number(),
                Instant.parse("2026-01-02T03:04:05.123456Z"),
                new byte[32],
                part,
                new byte[0]);
    }
}
