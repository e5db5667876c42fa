package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.agencies.AgencyId;

/// With whom a row was shared: agencies, people of the case, and the words for anybody else.
class RecipientsTest {

    private static final Set<AgencyId> REGISTERED =
            Set.of(AgencyId.of("police"), AgencyId.of("social-care"), AgencyId.of("school"));

    private final Leftovers left = new Leftovers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    social-care                 | agency=social-care
                    Social Care; School         | agency=school agency=social-care
                    police and Social Care      | agency=police agency=social-care
                    mother                      | family-member=mother
                    the Grandmother             | family-member=grandmother
                    Half sister 2               | family-member=half-sister-2
                    mother and father           | family-member=father family-member=mother
                    mother & school             | agency=school family-member=mother
                    child                       | child=child
                    worker-2                    | practitioner=worker-2
                    parents                     | family-member:parents
                    the family and police       | agency=police family-member:the family
                    the school nurse            | unnamed-organisations:the school nurse
                    Health and Social Care      | unnamed-organisations:Health and Social Care
                    mother and her solicitor    | unnamed-organisations:mother and her solicitor
                    housing                     | unnamed-organisations:housing
                    """)
    void r31eachRecipientIsWhoTheRowSays(String said, String knowers) {
        Recipients found = read(said);
        StringBuilder all = new StringBuilder();
        found.knowers()
                .valueStream()
                .forEach(
                        each -> {
                            String part = each.path("part").stringValue("");
                            String named =
                                    each.path("agency").stringValue("")
                                            + each.path("person").stringValue("");
                            all.append(' ').append(each.path("kind").stringValue(""));
                            all.append(part.isEmpty() ? '=' : ':').append(part).append(named);
                        });
        assertThat(all.toString().strip()).isEqualTo(knowers);
        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void onlyWordsForNobodyKnownAreWorthALook() {
        for (String known : Set.of("mother", "parents", "police", "child; school")) {
            assertThat(remarks(known)).as(known).isZero();
        }
        assertThat(remarks("the school nurse")).isOne();
    }

    @Test
    void wordsForNobodyAreNoRecipient() {
        assertThat(read("not shared").nobody()).isTrue();
        assertThat(left.text()).isEqualTo("Shared with: not shared");
    }

    private long remarks(String said) {
        Cells cells = SaidDatesTest.cells(Map.of(Column.SHARED_WITH, said));
        Recipients.read(cells, REGISTERED::contains, left).remark(cells);
        return cells.remarks().size();
    }

    private Recipients read(String said) {
        Cells cells = SaidDatesTest.cells(Map.of(Column.SHARED_WITH, said));
        return Recipients.read(cells, REGISTERED::contains, left);
    }
}
