package org.throughline.query.knowledge;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;

/// A column of the matrix: an agency with all its parts, or somebody who is none. Unnamed knowers
/// keep a column of their own, because nobody knows whether they are one of the others.
///
/// @param text an agency id, or a kind such as `unnamed-organisations`, `unnamed-worker`,
///   `unnamed-worker:police`, `court`, `family-member:mother`
/// @param agency the agency whose knowledge it is, if it is an agency's
public record KnowerKey(String text, @Nullable AgencyId agency) implements Comparable<KnowerKey> {

    public static KnowerKey of(AgencyId agency) {
        return new KnowerKey(agency.text(), agency);
    }

    /// Of a team, post or practitioner whose agency is not said it is that of the agency that
    /// speaks.
    public static KnowerKey of(Knower knower, AgencyId speaking) {
        KnowerKey said = of(knower.kind(), knower.agency(), knower.person());
        return switch (knower.kind()) {
            case AGENCY, TEAM, POST, PRACTITIONER ->
                    said.agency() == null ? KnowerKey.of(speaking) : said;
            case UNNAMED_WORKER, UNNAMED_ORGANISATIONS, COURT, BOARD, PANEL, CHILD, FAMILY_MEMBER ->
                    said;
        };
    }

    static KnowerKey of(KnowerKind kind, @Nullable AgencyId agency, @Nullable PersonId person) {
        return switch (kind) {
            case UNNAMED_ORGANISATIONS -> new KnowerKey(Kebab.text(kind), null);
            case UNNAMED_WORKER -> new KnowerKey(qualified(kind, agency), null);
            case CHILD -> new KnowerKey(Kebab.text(kind), null);
            case FAMILY_MEMBER ->
                    new KnowerKey(
                            Kebab.text(kind) + (person == null ? "" : ":" + person.text()), null);
            case AGENCY, TEAM, POST, PRACTITIONER, COURT, BOARD, PANEL ->
                    agency == null ? new KnowerKey(Kebab.text(kind), null) : KnowerKey.of(agency);
        };
    }

    /// Whether a text is the key of somebody: of an agency that there is, of a worker of one, or of
    /// who is of none.
    public static boolean isOne(String text, Predicate<AgencyId> registered) {
        int colon = text.indexOf(':');
        String first = colon < 0 ? text : text.substring(0, colon);
        String of = colon < 0 ? "" : text.substring(colon + 1);
        return KnowerKind.ofWord(first)
                .map(
                        kind ->
                                switch (kind) {
                                    case UNNAMED_WORKER -> of.isEmpty() || isAgency(of, registered);
                                    case FAMILY_MEMBER -> of.isEmpty() || isPerson(of);
                                    case UNNAMED_ORGANISATIONS,
                                            COURT,
                                            BOARD,
                                            PANEL,
                                            CHILD,
                                            TEAM,
                                            POST,
                                            PRACTITIONER ->
                                            of.isEmpty();
                                    case AGENCY -> false;
                                })
                .orElseGet(() -> colon < 0 && isAgency(first, registered));
    }

    private static boolean isAgency(String text, Predicate<AgencyId> registered) {
        try {
            return registered.test(AgencyId.of(text));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isPerson(String text) {
        try {
            return !PersonId.of(text).text().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String qualified(KnowerKind kind, @Nullable AgencyId agency) {
        return Kebab.text(kind) + (agency == null ? "" : ":" + agency.text());
    }

    /// Whether this is a worker of an agency whose name is not given.
    public boolean isWorkerOf(KnowerKey other) {
        return other.agency() != null
                && text.equals(qualified(KnowerKind.UNNAMED_WORKER, other.agency()));
    }

    /// What stands at the head of its line: an agency's id, or words.
    public String label() {
        if (agency != null) {
            return agency.text();
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String of = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "unnamed-organisations" -> "organisations not named";
            case "unnamed-worker" -> "a worker not named" + (of.isEmpty() ? "" : " (" + of + ")");
            case "family-member" -> of.isEmpty() ? "a family member" : of.replace('-', ' ');
            default -> kind.replace('-', ' ');
        };
    }

    /// Agencies first, then the others; each by their text.
    @Override
    public int compareTo(KnowerKey other) {
        int agencies = Boolean.compare(agency == null, other.agency == null);
        return agencies != 0 ? agencies : text.compareTo(other.text);
    }
}
