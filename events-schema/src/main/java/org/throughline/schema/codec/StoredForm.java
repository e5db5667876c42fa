package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// How a record stands in a public part: its fields in the order of their names, those of its entry
/// among them.
final class StoredForm {

    /// Reads one value.
    @FunctionalInterface
    interface Value {
        Object read(StoredBytes in, AgencyId agency);
    }

    /// @param start the name as it stands before its value
    /// @param place among the values
    private record Member(byte[] start, Value value, int place, boolean required) {}

    private static final String AGENCY = "agency";

    private final Shape.Form form;
    private final Member[] members;
    private final @Nullable Object[] blank;
    private final int required;
    private final int entryAt;
    private final Shape.@Nullable Form entry;
    private final int agencyAt;

    /// @param ofCase whether the agency stands outside, and is put in here
    private StoredForm(Shape.Form form, boolean ofCase, StoredValues values) {
        this.form = form;
        int own = form.fields().size();
        List<Member> found = new ArrayList<>();
        List<@Nullable Object> absent = new ArrayList<>();
        add(form, found, absent, values, false);
        int flat = flat(form);
        this.entryAt = flat;
        this.entry =
                flat < 0 ? null : Forms.of(((Shape.Nested) form.fields().get(flat).shape()).type());
        if (entry != null) {
            add(entry, found, absent, values, ofCase);
        }
        this.agencyAt = entry == null || !ofCase ? -1 : own + names(entry).indexOf(AGENCY);
        found.sort(Comparator.comparing(member -> new String(member.start, US_ASCII)));
        this.members = found.toArray(Member[]::new);
        this.blank = absent.toArray();
        this.required = (int) found.stream().filter(Member::required).count();
    }

    /// @throws IllegalStateException if the agency of an event of a case would have no place, or
    ///   two fields one name: the catalogue is wrong
    static StoredForm of(Shape.Form form, boolean ofCase, StoredValues values) {
        StoredForm stored = new StoredForm(form, ofCase, values);
        long names =
                List.of(stored.members).stream()
                        .map(m -> new String(m.start, US_ASCII))
                        .distinct()
                        .count();
        if (names != stored.members.length || (ofCase && stored.agencyAt < 0)) {
            throw new IllegalStateException(
                    "fields of " + form.type() + " stand in each other's way");
        }
        return stored;
    }

    private static int flat(Shape.Form form) {
        for (int i = 0; i < form.fields().size(); i++) {
            if (form.fields().get(i).flat()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> names(Shape.Form form) {
        return form.fields().stream().map(Shape.Field::name).toList();
    }

    private static void add(
            Shape.Form form,
            List<Member> members,
            List<@Nullable Object> absent,
            StoredValues values,
            boolean withoutAgency) {
        for (Shape.Field field : form.fields()) {
            boolean read = !field.flat() && !(withoutAgency && field.name().equals(AGENCY));
            if (read) {
                boolean many = field.shape() instanceof Shape.Many;
                members.add(
                        new Member(
                                ("\"" + field.name() + "\":").getBytes(US_ASCII),
                                values.of(field.shape()),
                                absent.size(),
                                !many && !field.optional()));
            }
            absent.add(
                    field.shape() instanceof Shape.Many(_, boolean set)
                            ? set ? Set.of() : List.of()
                            : null);
        }
    }

    /// Reads the object that stands here.
    Record read(StoredBytes in, AgencyId agency) {
        @Nullable Object[] values = blank.clone();
        int needed = required;
        in.pass('{');
        if (!in.passed('}')) {
            int next = 0;
            do {
                while (next < members.length && !in.passed(members[next].start)) {
                    next++;
                }
                if (next == members.length) {
                    throw StoredBytes.unusual();
                }
                Member member = members[next++];
                values[member.place] = member.value.read(in, agency);
                needed -= member.required ? 1 : 0;
            } while (in.passed(','));
            in.pass('}');
        }
        if (needed > 0) {
            throw StoredBytes.unusual();
        }
        return made(values, agency);
    }

    private Record made(@Nullable Object[] values, AgencyId agency) {
        if (entry == null) {
            return form.maker().make(values);
        }
        if (agencyAt >= 0) {
            values[agencyAt] = agency;
        }
        int own = form.fields().size();
        @Nullable Object[] ofEntry = new Object[values.length - own];
        System.arraycopy(values, own, ofEntry, 0, ofEntry.length);
        @Nullable Object[] ofRecord = new Object[own];
        System.arraycopy(values, 0, ofRecord, 0, own);
        ofRecord[entryAt] = entry.maker().make(ofEntry);
        return form.maker().make(ofRecord);
    }
}
