package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.SignatureType;

/// The keys of a witness that computes the map: one for each type of signature, made at the first
/// use.
final class WitnessKeys {

    private static final List<SignatureType> TYPES =
            List.of(SignatureType.ED25519_MAP_WITNESS, SignatureType.ML_DSA_44_MAP_WITNESS);

    private WitnessKeys() {}

    static List<NoteSigner> open(WitnessFiles files, KeyName name) {
        return TYPES.stream().map(type -> NoteSigner.of(name, type, pair(files, type))).toList();
    }

    private static KeyPair pair(WitnessFiles files, SignatureType type) {
        String algorithm = type.algorithm().jdkName();
        String file = "witness-" + algorithm.toLowerCase(Locale.ROOT) + ".key";
        byte[] bytes =
                files.read(file)
                        .orElseGet(
                                () -> {
                                    byte[] made = made(algorithm);
                                    files.write(file, made);
                                    return made;
                                });
        return read(bytes, algorithm);
    }

    private static byte[] made(String algorithm) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return (base64.encodeToString(pair.getPublic().getEncoded())
                            + "\n"
                            + base64.encodeToString(pair.getPrivate().getEncoded())
                            + "\n")
                    .getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(byte[] bytes, String algorithm) {
        try {
            String[] lines = new String(bytes, US_ASCII).split("\n", -1);
            Base64.Decoder base64 = Base64.getDecoder();
            KeyFactory factory = KeyFactory.getInstance(algorithm);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key file of the witness holds no key", e);
        }
    }
}
