package org.throughline.command.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.command.keyring.KeyFiles;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.VerifierKey;

/// The keys that the log signs its checkpoints with, one for each type of signature. They lie
/// beside the master key and are made when there are none; the database never has them.
///
/// @param signers of the log, Ed25519 first
public record LogKeys(List<NoteSigner> signers) {

    /// The names of the files of such keys, those of the first ones and of those made later.
    public static final Pattern NAMES =
            Pattern.compile("log-(ed25519|ml-dsa-44)(-[0-9a-f]{8})?\\.key");

    /// The files of the first keys: public and private key in Base64, one a line. The key id stands
    /// in the names of those that come later.
    private static final List<String> FILES = List.of("log-ed25519.key", "log-ml-dsa-44.key");

    private static final String END = ".key";

    private static final List<SignatureType> TYPES =
            List.of(SignatureType.ED25519, SignatureType.ML_DSA_44);

    public LogKeys {
        signers = List.copyOf(signers);
    }

    /// Reads the first keys, or makes them.
    ///
    /// @param signed whether something was signed already: then keys are not made anew, for nobody
    ///   would take what they sign for this log's
    /// @throws LedgerCorrupted if they are needed and not there
    public static LogKeys open(Path directory, Origin origin, boolean signed) {
        KeyFiles files = new KeyFiles(directory);
        KeyName name = new KeyName(origin.text());
        return new LogKeys(
                List.of(
                        signer(files, name, FILES.get(0), TYPES.get(0), signed),
                        signer(files, name, FILES.get(1), TYPES.get(1), signed)));
    }

    /// The first public keys, if there are keys.
    static List<VerifierKey> known(Path directory, Origin origin) {
        KeyFiles files = new KeyFiles(directory);
        return FILES.stream().allMatch(files::has)
                ? open(directory, origin, true).verifierKeys()
                : List.of();
    }

    /// The private halves of these keys.
    ///
    /// @throws LedgerCorrupted if one is not there
    static LogKeys of(Path directory, List<VerifierKey> keys) {
        KeyFiles files = new KeyFiles(directory);
        return new LogKeys(keys.stream().map(key -> signer(files, key)).toList());
    }

    /// Makes keys that come after others.
    static LogKeys made(Path directory, Origin origin) {
        KeyFiles files = new KeyFiles(directory);
        List<NoteSigner> signers = new ArrayList<>();
        for (SignatureType type : TYPES) {
            byte[] file = made(type.algorithm().jdkName());
            KeyPair pair = read(file, type.algorithm().jdkName(), "in memory");
            NoteSigner signer = NoteSigner.of(new KeyName(origin.text()), type, pair);
            files.write(later(signer.key()), file);
            signers.add(signer);
        }
        return new LogKeys(signers);
    }

    private static String later(VerifierKey key) {
        String first = FILES.get(TYPES.indexOf(key.type()));
        String id = HexFormat.of().toHexDigits(key.keyId());
        return first.substring(0, first.length() - END.length()) + "-" + id + END;
    }

    private static NoteSigner signer(KeyFiles files, VerifierKey key) {
        if (TYPES.contains(key.type())) {
            for (String file : List.of(later(key), FILES.get(TYPES.indexOf(key.type())))) {
                if (files.has(file)) {
                    NoteSigner signer = signer(files, key.name(), file, key.type(), true);
                    if (signer.key().equals(key)) {
                        return signer;
                    }
                }
            }
            throw missing(later(key));
        }
        throw new LedgerCorrupted("the log has keys of a type that is newer than this");
    }

    private static LedgerCorrupted missing(String file) {
        return new LedgerCorrupted("the key file " + file + " is missing: restore it");
    }

    private static NoteSigner signer(
            KeyFiles files, KeyName name, String file, SignatureType type, boolean signed) {
        if (!files.has(file)) {
            if (signed) {
                throw missing(file);
            }
            files.write(file, made(type.algorithm().jdkName()));
        }
        return NoteSigner.of(name, type, read(files.read(file), type.algorithm().jdkName(), file));
    }

    private static byte[] made(String algorithm) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            String lines =
                    base64.encodeToString(pair.getPublic().getEncoded())
                            + "\n"
                            + base64.encodeToString(pair.getPrivate().getEncoded())
                            + "\n";
            return lines.getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(byte[] bytes, String algorithm, String file) {
        try {
            String[] lines = new String(bytes, US_ASCII).split("\n", -1);
            Base64.Decoder base64 = Base64.getDecoder();
            KeyFactory factory = KeyFactory.getInstance(algorithm);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines[1]))));
        } catch (GeneralSecurityException | RuntimeException _) {
            throw new LedgerCorrupted("the key file " + file + " holds no key");
        }
    }

    /// What others check the log's signatures with.
    public List<VerifierKey> verifierKeys() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    @Override
    public String toString() {
        return "LogKeys" + verifierKeys();
    }
}
