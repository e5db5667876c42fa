package org.throughline.schema.cases.facts;

import org.throughline.schema.cases.CaseEvent;

/// What an agency saw, heard or did.
public sealed interface FactEvent extends CaseEvent
        permits ContactRecorded, ConcernLogged, DisclosureMade, PatternStated {}
