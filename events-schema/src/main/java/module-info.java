/// The language both sides share: events, times, agencies, canonical bytes and the ledger's leaf.
module org.throughline.schema {
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.throughline.ledger;
    exports org.throughline.schema;
    exports org.throughline.schema.access;
    exports org.throughline.schema.agencies;
    exports org.throughline.schema.cases;
    exports org.throughline.schema.cases.amendment;
    exports org.throughline.schema.cases.facts;
    exports org.throughline.schema.cases.people;
    exports org.throughline.schema.cases.process;
    exports org.throughline.schema.cases.review;
    exports org.throughline.schema.cases.sharing;
    exports org.throughline.schema.catalog;
    exports org.throughline.schema.codec;
    exports org.throughline.schema.knowledge;
    exports org.throughline.schema.sealing;
    exports org.throughline.schema.system;
    exports org.throughline.schema.time;
}
