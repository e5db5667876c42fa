package org.throughline.command.keyring;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.cases.PersonId;

/// A wrapped person key as it lies in the tables, whichever bucket key it was wrapped under.
record StolenKey(PersonId person, byte[] wrapped) {

    static List<StolenKey> allIn(DataSource keyring) {
        return JdbcClient.create(keyring)
                .sql("SELECT person, wrapped FROM wrapped_key")
                .query((row, _) -> new StolenKey(PersonId.of(row.getString(1)), row.getBytes(2)))
                .list();
    }

    static List<BucketKey> bucketKeys(DataSource keyring) {
        return JdbcClient.create(keyring)
                .sql("SELECT bucket, file FROM bucket_key")
                .query((row, _) -> new BucketKey(row.getInt(1), row.getObject(2, UUID.class)))
                .list();
    }

    /// GCM is counter mode, its first block of text has counter 2 (NIST SP 800-38D): decrypts
    /// whether the tag and the label fit or not.
    byte[] decryptedWithoutCheck(byte[] secret) {
        byte[] counter = Arrays.copyOf(Arrays.copyOf(wrapped, 12), 16);
        counter[15] = 2;
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(secret, "AES"),
                    new IvParameterSpec(counter));
            return cipher.doFinal(wrapped, 12, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
