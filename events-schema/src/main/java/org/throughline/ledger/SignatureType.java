package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What a signature under a checkpoint is made with and what it says. The assigned types are those
/// of c2sp.org/signed-note and c2sp.org/tlog-cosignature; the others, our own, begin with 0xff and
/// a name that ends in a newline.
public enum SignatureType {
    /// The log, over the whole text.
    ED25519(Algorithm.ED25519, Says.LOG, 0x01, ""),
    /// The log, over the whole text.
    ML_DSA_44(Algorithm.ML_DSA_44, Says.LOG, 0xff, "throughline/ml-dsa-44/v1\n"),
    /// A witness, over the whole text, of the tree only.
    ED25519_WITNESS(Algorithm.ED25519, Says.TREE, 0x04, ""),
    /// A witness, over size and root only.
    ML_DSA_44_WITNESS(Algorithm.ML_DSA_44, Says.TREE, 0x06, ""),
    /// A witness that read all leaves and computed the map root itself.
    ED25519_MAP_WITNESS(Algorithm.ED25519, Says.MAP, 0xff, "throughline/map-ed25519/v1\n"),
    /// A witness that read all leaves and computed the map root itself.
    ML_DSA_44_MAP_WITNESS(Algorithm.ML_DSA_44, Says.MAP, 0xff, "throughline/map-ml-dsa-44/v1\n");

    /// Who speaks, and of what.
    public enum Says {
        /// The log states tree, map and time.
        LOG,
        /// A witness saw this tree, consistent with every earlier one.
        TREE,
        /// A witness saw this tree, and computed map and time from its leaves.
        MAP
    }

    private final Algorithm algorithm;
    private final Says says;
    private final String prefix;

    SignatureType(Algorithm algorithm, Says says, int first, String name) {
        this.algorithm = algorithm;
        this.says = says;
        this.prefix = (char) first + name;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    public Says says() {
        return says;
    }

    /// Whether eight bytes of time stand before the signature.
    public boolean isTimestamped() {
        return says != Says.LOG;
    }

    /// The bytes that name the type in keys and key ids.
    byte[] prefix() {
        return prefix.getBytes(ISO_8859_1);
    }

    boolean begins(byte[] material) {
        return material.length == prefix.length() + algorithm.keyLength()
                && Bytes.begins(material, prefix());
    }

    /// Bytes of a signature of this type, time included.
    int length() {
        return algorithm.signatureLength() + (isTimestamped() ? Long.BYTES : 0);
    }
}
