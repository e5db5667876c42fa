package org.throughline.cli;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A program's own key on the curve P-256, as a JWK (RFC 7518, section 6.2).
///
/// @param x of the public point, base64url, as `y` is
/// @param d the private number, base64url
record SigningKey(String x, String y, String d) {

    private static final String CURVE = "P-256";
    private static final int BYTES = 32;

    static SigningKey fresh() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = maker.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            return new SigningKey(
                    number(point.getAffineX()),
                    number(point.getAffineY()),
                    number(((ECPrivateKey) pair.getPrivate()).getS()));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java makes no keys on P-256", unavailable);
        }
    }

    /// @throws CliFault if it is no such key; never shows it
    static SigningKey of(String jwk) {
        try {
            var node = Json.MAPPER.readTree(jwk);
            var key =
                    new SigningKey(
                            Json.text(node, "x"), Json.text(node, "y"), Json.text(node, "d"));
            if (isEc(node) && !key.d().isEmpty()) {
                return key;
            }
        } catch (JacksonException _) {
            // told below
        }
        throw new CliFault(
                Exit.COULD_NOT,
                "The file of --key is no private key as `throughline account key FILE` makes it (a JWK, EC, P-256).");
    }

    private static boolean isEc(JsonNode node) {
        return Json.text(node, "kty").equals("EC") && Json.text(node, "crv").equals(CURVE);
    }

    ObjectNode publicJwk() {
        return Json.object()
                .put("kty", "EC")
                .put("crv", CURVE)
                .put("x", x)
                .put("y", y)
                .put("kid", thumbprint())
                .put("use", "sig")
                .put("alg", "ES256");
    }

    ObjectNode privateJwk() {
        return publicJwk().put("d", d);
    }

    /// RFC 7638.
    String thumbprint() {
        var members =
                "{\"crv\":\"%s\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(CURVE, x, y);
        try {
            return base64(
                    MessageDigest.getInstance("SHA-256")
                            .digest(members.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A signed JWT (RFC 7515, section 7.1, with ES256 of RFC 7518, section 3.4).
    String sign(ObjectNode claims) {
        var header = Json.object().put("alg", "ES256").put("typ", "JWT").put("kid", thumbprint());
        var signed = base64(header.toString()) + "." + base64(claims.toString());
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var key =
                    KeyFactory.getInstance("EC")
                            .generatePrivate(
                                    new ECPrivateKeySpec(
                                            new BigInteger(1, Base64.getUrlDecoder().decode(d)),
                                            parameters.getParameterSpec(ECParameterSpec.class)));
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new CliFault(Exit.COULD_NOT, "The key of --key cannot be used.");
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + thumbprint() + "]";
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var whole = new byte[BYTES];
        var own = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - BYTES), bytes.length);
        System.arraycopy(own, 0, whole, BYTES - own.length, own.length);
        return base64(whole);
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
