package org.throughline.command.keyring;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The secrets of the bucket keys: wrapped in files, unwrapped in this node's memory for as long as
/// no bucket gets another key.
final class BucketKeys {

    private static final byte VERSION = 1;

    private final KeyFiles files;
    private final Wrapping wrapping;
    private final MasterKey master;
    private final AtomicReference<Known> known = new AtomicReference<>(Known.nothing(0));

    /// What was unwrapped while a bucket key was the newest. A reader that was overtaken fills a
    /// map that nobody else uses any more.
    record Known(long newest, Map<UUID, byte[]> secrets) {

        static Known nothing(long newest) {
            return new Known(newest, new ConcurrentHashMap<>());
        }
    }

    BucketKeys(KeyFiles files, Wrapping wrapping, MasterKey master) {
        this.files = files;
        this.wrapping = wrapping;
        this.master = master;
    }

    /// The secret of a bucket key.
    ///
    /// @param newestId highest id of all bucket keys; if it has grown, a key may have been
    ///   superseded, by whatever node, and all are forgotten. What was read before that is used
    ///   once and not kept.
    /// @throws MissingKey if its file is not there
    byte[] secret(BucketKey key, long newestId) {
        Known now = seen(newestId);
        return now.newest() == newestId
                ? now.secrets().computeIfAbsent(key.file(), _ -> load(key))
                : load(key);
    }

    /// Forgets what was known before the newest bucket key. From then on no key that it superseded
    /// is kept.
    Known seen(long newestId) {
        return known.updateAndGet(now -> newestId > now.newest() ? Known.nothing(newestId) : now);
    }

    byte[] load(BucketKey key) {
        byte[] bytes = files.read(KeyFiles.bucket(key.file()));
        if (bytes.length != Wrapping.LENGTH + 1 || bytes[0] != VERSION) {
            // a crash may have come between overwriting the file and removing it
            throw new MissingKey();
        }
        byte[] wrapped = Arrays.copyOfRange(bytes, 1, bytes.length);
        return wrapping.unwrap(master.bytes(), wrapped, Label.of(key));
    }

    /// Makes a secret and writes its file; durable on return.
    byte[] create(BucketKey key) {
        byte[] secret = wrapping.freshKey();
        byte[] wrapped = wrapping.wrap(master.bytes(), secret, Label.of(key));
        byte[] bytes = new byte[wrapped.length + 1];
        bytes[0] = VERSION;
        System.arraycopy(wrapped, 0, bytes, 1, wrapped.length);
        files.write(KeyFiles.bucket(key.file()), bytes);
        return secret;
    }

    /// The first half of destroying: nothing can be read from the file any more.
    void overwrite(BucketKey key) {
        known.get().secrets().remove(key.file());
        files.overwrite(KeyFiles.bucket(key.file()), new byte[Wrapping.LENGTH + 1]);
    }

    /// The second half.
    void remove(BucketKey key) {
        files.remove(KeyFiles.bucket(key.file()));
    }

    void forget() {
        known.updateAndGet(now -> Known.nothing(now.newest()));
    }
}
