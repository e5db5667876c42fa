package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a request, in memory and never more than a bound.
final class Body {

    static final int MOST = 1 << 20;
    static final int MOST_OF_BATCH = 1 << 22;
    static final int MOST_OF_FILE = 20 << 20;
    private static final long PATIENCE = 1 << 24;

    private Body() {}

    /// @throws NotAccepted if there is more, or less than was announced
    static byte[] read(HttpServletRequest request, int most) {
        try (InputStream in = request.getInputStream()) {
            long announced = request.getContentLengthLong();
            if (announced > Math.max(PATIENCE, 2L * most)) {
                throw tooLarge(most);
            }
            if (announced > most) {
                throw tooLarge(in, most);
            }
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(in, most);
            }
            return bytes;
        } catch (IOException _) {
            throw Trouble.MALFORMED.because("The body ended early.");
        }
    }

    /// A sender that is still sending would not hear the answer: what is left is read, up to a
    /// bound, and forgotten.
    private static NotAccepted tooLarge(InputStream in, int most) throws IOException {
        byte[] scratch = new byte[1 << 13];
        long left = PATIENCE;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = in.read(scratch);
        }
        return tooLarge(most);
    }

    private static NotAccepted tooLarge(int most) {
        return Trouble.TOO_LARGE.because(
                "At most " + most + " bytes are taken. Send it in smaller parts.");
    }
}
