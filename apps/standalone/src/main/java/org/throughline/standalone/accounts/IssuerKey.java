package org.throughline.standalone.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.throughline.postgres.SecretFile;
import org.throughline.standalone.StartFault;

/// The key that signs tokens, kept in `<home>/secrets/issuer.jwk` (0600), so that tokens stay good
/// across restarts.
final class IssuerKey {

    private static final String FILE = "issuer.jwk";
    private static final int BITS =
            2048; // for tokens of an hour; a longer key would delay the first start by seconds

    private IssuerKey() {}

    static RSAKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey fresh =
                    new RSAKeyGenerator(BITS)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyIDFromThumbprint(true)
                            .generate();
            SecretFile.write(file, fresh.toJSONString());
            return fresh;
        } catch (ParseException _) {
            throw new StartFault(
                    "Cannot read the key in "
                            + file
                            + ". Remove it: a new one is made, and tokens end.");
        } catch (JOSEException unavailable) {
            throw new IllegalStateException("this Java makes no RSA keys", unavailable);
        }
    }
}
