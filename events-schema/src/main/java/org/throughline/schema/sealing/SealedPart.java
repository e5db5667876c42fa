package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Salt;

/// The encrypted texts of one event, by pointer. An event without texts has no bytes at all.
/// Otherwise the form is, big-endian: version 1 (u8), number of texts (u16), then for each text in
/// ascending order of pointers the pointer (u16 length, UTF-8) and the ciphertext (u32 length).
public final class SealedPart {

    private static final int VERSION = 1;
    private static final int MOST = 0xFFFF;
    private static final int TAG = 16;
    private static final int SHORTEST = Salt.LENGTH + PaddedText.BLOCK + TAG;

    private final SortedMap<String, byte[]> texts;

    /// @param texts are not changed afterwards
    SealedPart(SortedMap<String, byte[]> texts) {
        if (texts.size() > MOST) {
            throw new IllegalArgumentException("an event has at most 65535 texts");
        }
        texts.forEach(SealedPart::check);
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /// The part of an event that has no texts.
    public static SealedPart empty() {
        return new SealedPart(new TreeMap<>());
    }

    /// Reads nothing but what [#bytes()] writes.
    ///
    /// @throws IllegalArgumentException if the bytes are anything else
    public static SealedPart parse(byte[] bytes) {
        if (bytes.length == 0) {
            return empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        SortedMap<String, byte[]> texts = read(in);
        if (texts.isEmpty() || in.hasRemaining()) {
            throw otherForm();
        }
        return new SealedPart(texts);
    }

    private static IllegalArgumentException otherForm() {
        return new IllegalArgumentException("not a sealed part in its one form");
    }

    private static SortedMap<String, byte[]> read(ByteBuffer in) {
        try {
            if (in.get() != VERSION) {
                throw new IllegalArgumentException("not a sealed part of version 1");
            }
            SortedMap<String, byte[]> texts = new TreeMap<>();
            for (int left = in.getShort() & MOST; left > 0; left--) {
                byte[] utf8 = take(in, in.getShort() & MOST);
                String pointer = new String(utf8, UTF_8);
                boolean next = texts.isEmpty() || texts.lastKey().compareTo(pointer) < 0;
                if (!next || !Arrays.equals(pointer.getBytes(UTF_8), utf8)) {
                    throw otherForm();
                }
                texts.put(pointer, take(in, in.getInt()));
            }
            return texts;
        } catch (BufferUnderflowException _) {
            throw new IllegalArgumentException("a sealed part ends too early");
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static void check(String pointer, byte[] ciphertext) {
        int length = pointer.getBytes(UTF_8).length;
        if (length == 0 || length > MOST) {
            throw new IllegalArgumentException("a pointer has 1 to 65535 bytes");
        }
        if (ciphertext.length < SHORTEST || (ciphertext.length - TAG) % PaddedText.BLOCK != 0) {
            throw new IllegalArgumentException("a ciphertext has whole blocks and a tag");
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!texts.isEmpty()) {
            out.write(VERSION);
            u16(out, texts.size());
            texts.forEach(
                    (pointer, ciphertext) -> {
                        byte[] utf8 = pointer.getBytes(UTF_8);
                        u16(out, utf8.length);
                        out.writeBytes(utf8);
                        out.writeBytes(ByteBuffer.allocate(4).putInt(ciphertext.length).array());
                        out.writeBytes(ciphertext);
                    });
        }
        return out.toByteArray();
    }

    /// Where the texts stand, in ascending order.
    public Set<String> pointers() {
        return texts.keySet();
    }

    Optional<byte[]> at(String pointer) {
        return Optional.ofNullable(texts.get(pointer));
    }

    private static void u16(ByteArrayOutputStream out, int value) {
        out.write(value >>> 8);
        out.write(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedPart part && Arrays.equals(bytes(), part.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return "sealed part with " + texts.size() + " texts";
    }
}
