package org.throughline.command.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.codec.CanonicalJson;
import org.throughline.schema.sealing.CannotOpen;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.JsonNode;

/// Opens every text of a log with the keys there are, and compares it with its commitment. What was
/// opened is forgotten at once.
public final class TextCheck {

    /// Cases whose keys are remembered; the log has those of few cases near each other.
    private static final int REMEMBERED = 1_000;

    private final PersonKeys keys;
    private final Findings findings;
    private final Opened also;
    private final Map<CaseId, Map<PersonId, KeyState>> states =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<CaseId, Map<PersonId, KeyState>> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private long opened;
    private long erased;

    /// Told of what is not as it was written: where, and never a content.
    @FunctionalInterface
    public interface Findings {
        void at(long position, String kind, String what);
    }

    /// Told of a text that opened.
    @FunctionalInterface
    interface Opened {
        void text(RecordedEvent row, String pointer, String text);
    }

    /// Opens texts and forgets them.
    public TextCheck(PersonKeys keys, Findings findings) {
        this(keys, findings, (_, _, _) -> {});
    }

    TextCheck(PersonKeys keys, Findings findings, Opened also) {
        this.keys = keys;
        this.also = also;
        this.findings = findings;
    }

    /// Opens the texts of one event.
    public void take(RecordedEvent row) {
        SealedPart part = SealedPart.parse(row.sealedPart());
        if (part.pointers().isEmpty()) {
            return;
        }
        JsonNode fields = CanonicalJson.parse(row.publicPart()).path("data");
        for (String pointer : part.pointers()) {
            try {
                count(row, part, pointer, sealed(fields.at(pointer)));
            } catch (CannotOpen _) {
                finding(row, pointer, "text", "does not open to its commitment");
            } catch (KeyringUnavailable _) {
                finding(row, pointer, "key", "the keyring has not the keys of this text");
            } catch (IllegalArgumentException _) {
                finding(row, pointer, "text", "is not committed to in the public part");
            }
        }
    }

    private void count(
            RecordedEvent row, SealedPart part, String pointer, PersonalText.Sealed text) {
        CaseId caseId =
                row.stream()
                        .about()
                        .orElseThrow(() -> new IllegalArgumentException("a text of no case"));
        switch (Sealer.read(row.eventId(), part, pointer, text, states(caseId, text.about()))) {
            case PersonalText.Open open -> {
                opened++;
                also.text(row, pointer, open.text());
            }
            case PersonalText.Erased _ -> erased++;
            case PersonalText.Sealed _ ->
                    throw new IllegalStateException("a text that was read is open or erased");
        }
    }

    private Map<PersonId, KeyState> states(CaseId caseId, Set<PersonId> people) {
        Map<PersonId, KeyState> known = states.computeIfAbsent(caseId, _ -> new HashMap<>());
        if (!known.keySet().containsAll(people)) {
            known.putAll(keys.find(caseId, people));
        }
        return known;
    }

    private static PersonalText.Sealed sealed(JsonNode node) {
        Set<PersonId> about = new TreeSet<>();
        node.path("about").forEach(each -> about.add(PersonId.of(each.asString(""))));
        return new PersonalText.Sealed(
                about, Commitment.ofHex(node.path("commitment").asString("")));
    }

    private void finding(RecordedEvent row, String pointer, String kind, String what) {
        findings.at(row.position().value(), kind, pointer + " " + what);
    }

    /// How many texts opened.
    public long opened() {
        return opened;
    }

    /// How many are erased.
    public long erased() {
        return erased;
    }
}
