package org.throughline.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.throughline.schema.cases.StreamId;

/// Registers an agency.
public record RegisterAgency(@TargetAggregateIdentifier StreamId stream, Submitted registration) {}
