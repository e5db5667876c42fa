package org.throughline.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// A CSV file as lines (RFC 4180): UTF-8 with or without a byte order mark, cells between commas or
/// semicolons, whichever the headings have more of.
final class CsvText implements Closeable {

    /// The headings are not counted.
    static final int MOST_ROWS = 100_000;

    private static final char MARK = '\uFEFF';
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int row;
    private long number;

    private CsvText(String text) {
        this.reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
        this.records = reader.iterator();
    }

    /// @throws NotReadable if it is not text in UTF-8
    static CsvText of(byte[] file) {
        return new CsvText(decoded(file));
    }

    /// @throws NotReadable if it is not text in UTF-8
    static String decoded(byte[] file) {
        if (begins(file, ZIP)) {
            throw new NotReadable(
                    NotReadable.Reason.ANOTHER_FORMAT,
                    "This is a workbook or a document. Save it as CSV (UTF-8) and send that.");
        }
        try {
            // a new decoder reports what is malformed instead of replacing it
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        } catch (CharacterCodingException _) {
            throw new NotReadable(
                    NotReadable.Reason.NOT_UTF_8,
                    "The file is not UTF-8. In the spreadsheet choose: save as CSV UTF-8.");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length
                && ByteBuffer.wrap(file, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
            }
        }
        return semicolons > commas ? ';' : ',';
    }

    /// The next line; null after the last.
    ///
    /// @throws NotReadable if quotes do not match from here on; [#row()] is the row
    @Nullable Line next() {
        row++;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord found = records.next();
            number = found.getStartingLineNumber();
            return new Line(row, number, found.getFields());
        } catch (CsvParseException _) {
            // without the cause: it may hold a character of the file
            throw new NotReadable(
                    NotReadable.Reason.BROKEN,
                    "Close each quote, and write a quote inside a quoted cell twice.");
        }
    }

    /// The row that was asked for last.
    int row() {
        return row;
    }

    /// The line in which the last row that could be read begins.
    long number() {
        return number;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
