package org.throughline.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.throughline.schema.cases.StreamId;

/// Lets other keys sign the log.
public record ChangeLogKeys(@TargetAggregateIdentifier StreamId stream, Submitted change) {}
