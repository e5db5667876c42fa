package org.throughline.schema.cases.facts;

/// What became of an offer.
public enum OfferReply {
    ACCEPTED,
    DECLINED,
    NO_REPLY,
    PENDING,
    NOT_STATED
}
