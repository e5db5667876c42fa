package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A vkey. The tests give keys that are sound, so weak ones are not looked for.
///
/// @param type how the material begins, one of the page's list
record SecondKey(String name, String id, String type, byte[] key) {

    /// The algorithm that goes with a type, and the name of the X.509 header.
    private static final Map<String, String> TYPES =
            Map.of(
                    "01",
                    "Ed25519",
                    hex("throughline/ml-dsa-44/v1\n"),
                    "ML-DSA-44",
                    "04",
                    "Ed25519",
                    "06",
                    "ML-DSA-44",
                    hex("throughline/map-ed25519/v1\n"),
                    "Ed25519",
                    hex("throughline/map-ml-dsa-44/v1\n"),
                    "ML-DSA-44");

    private static String hex(String name) {
        return "ff" + HexFormat.of().formatHex(name.getBytes(UTF_8));
    }

    static SecondKey of(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        String material = HexFormat.of().formatHex(Base64.getDecoder().decode(parts[2]));
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            int length = type.getValue().equals("Ed25519") ? 64 : 2624;
            if (material.startsWith(type.getKey())
                    && material.length() == type.getKey().length() + length) {
                String key = material.substring(type.getKey().length());
                return new SecondKey(
                        parts[0], parts[1], type.getKey(), HexFormat.of().parseHex(key));
            }
        }
        throw new IllegalArgumentException("no such type");
    }

    /// A key that a file brings.
    static SecondKey read(String vkey) {
        try {
            SecondKey key = of(vkey);
            byte[] type = HexFormat.of().parseHex(key.type);
            byte[] named = (key.name + "\n").getBytes(UTF_8);
            String id = HexFormat.of().formatHex(Hashes.sha256(named, type, key.key), 0, 4);
            Wrong.unless(id.equals(key.id) && vkey.equals(key.text()), "another key id");
            return key;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Wrong("no key");
        }
    }

    private String text() {
        byte[] material = Hashes.join(HexFormat.of().parseHex(type), key);
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(material);
    }

    String algorithm() {
        return String.valueOf(TYPES.get(type));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecondKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    boolean isMapWitness() {
        return type.startsWith("ff") && !type.equals(hex("throughline/ml-dsa-44/v1\n"));
    }

    boolean isLog() {
        return type.equals("01") || type.equals(hex("throughline/ml-dsa-44/v1\n"));
    }

    /// The time of a witness, if the signature verifies; 0 for a log; -1 if it does not.
    long verify(SecondNote note, byte[] signature) {
        boolean ed = "Ed25519".equals(TYPES.get(type));
        int bare = ed ? 64 : 2420;
        if (signature.length != bare + (isLog() ? 0 : 8)) {
            return -1;
        }
        long time = isLog() ? 0 : ByteBuffer.wrap(signature).getLong();
        byte[] last = Arrays.copyOfRange(signature, signature.length - bare, signature.length);
        return time >= 0 && verify(ed, message(note, time), last) ? time : -1;
    }

    private byte[] message(SecondNote note, long time) {
        String stamp = "time " + time + "\n";
        return switch (type) {
            case "01" -> note.text().getBytes(UTF_8);
            case "04" -> ("cosignature/v1\n" + stamp + note.text()).getBytes(UTF_8);
            case "06" ->
                    Hashes.join(
                            "subtree/v1\n\0".getBytes(UTF_8),
                            Hashes.u8(name.getBytes(UTF_8).length),
                            name.getBytes(UTF_8),
                            Hashes.u64(time),
                            Hashes.u8(note.origin().length()),
                            note.origin().getBytes(UTF_8),
                            Hashes.u64(0),
                            Hashes.u64(note.size()),
                            note.root());
            default -> {
                String header =
                        isLog()
                                ? "throughline/checkpoint/v1\n"
                                : "throughline/map-witness/v1\n" + name + "\n" + stamp;
                yield (header + note.text()).getBytes(UTF_8);
            }
        };
    }

    private boolean verify(boolean ed, byte[] message, byte[] signature) {
        String header =
                ed ? "302a300506032b6570032100" : "30820532300b06096086480165030403110382052100";
        try {
            String algorithm = ed ? "Ed25519" : "ML-DSA-44";
            byte[] encoded = Hashes.join(HexFormat.of().parseHex(header), key);
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(
                    KeyFactory.getInstance(algorithm)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
