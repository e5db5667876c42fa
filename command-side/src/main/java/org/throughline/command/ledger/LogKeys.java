package org.throughline.command.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
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

    /// The files, in the order of the signers: public and private key in Base64, one a line.
    public static final List<String> FILES = List.of("log-ed25519.key", "log-ml-dsa-44.key");

    private static final List<SignatureType> TYPES =
            List.of(SignatureType.ED25519, SignatureType.ML_DSA_44);

    public LogKeys {
        signers = List.copyOf(signers);
    }

    /// Reads the keys, or makes them.
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

    /// The public keys, if there are keys.
    static List<VerifierKey> known(Path directory, Origin origin) {
        KeyFiles files = new KeyFiles(directory);
        return FILES.stream().allMatch(files::has)
                ? open(directory, origin, true).verifierKeys()
                : List.of();
    }

    private static NoteSigner signer(
            KeyFiles files, KeyName name, String file, SignatureType type, boolean signed) {
        if (!files.has(file)) {
            if (signed) {
                throw new LedgerCorrupted("the key file " + file + " is missing: restore it");
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
