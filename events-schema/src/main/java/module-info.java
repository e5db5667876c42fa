/// The language both sides share: events, times, agencies, canonical bytes and the ledger's leaf.
module org.throughline.schema {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports org.throughline.ledger;
    exports org.throughline.schema;
    exports org.throughline.schema.agencies;
    exports org.throughline.schema.cases;
    exports org.throughline.schema.knowledge;
    exports org.throughline.schema.codec;
    exports org.throughline.schema.time;
}
