package org.throughline.schema.sealing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

class MemoryPersonKeysTest extends PersonKeysContract {

    @Override
    protected PersonKeys keyring() {
        return new MemoryPersonKeys(1);
    }

    @Override
    protected void destroy(PersonKeys keyring, CaseId caseId, PersonId person) {
        ((MemoryPersonKeys) keyring).destroy(caseId, person);
    }

    @Test
    void answersNothingWhileDown() {
        MemoryPersonKeys keyring = new MemoryPersonKeys(1);
        CaseId caseId = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
        keyring.setDown(true);
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> keyring.find(caseId, Set.of(PersonId.CHILD)));
    }
}
