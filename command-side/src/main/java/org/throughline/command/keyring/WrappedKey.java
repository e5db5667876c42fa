package org.throughline.command.keyring;

import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// A person key under the key of its bucket.
record WrappedKey(CaseId caseId, PersonId person, byte[] wrapped) {}
