package org.throughline.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A small change that PIT made to the compiled code, and whether a test noticed.
///
/// @param type full name of the class, with `$` before what is inside it
/// @param change in PIT's words
/// @param noticed whether a test failed, or did not come to an end
/// @param killers the tests that failed, as PIT names them, in one text
record Mutant(String type, String method, String change, boolean noticed, String killers) {

    /// All of one report.
    static List<Mutant> readAll(Path report) {
        try {
            NodeList found =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(report.toFile())
                            .getElementsByTagName("mutation");
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> read((Element) found.item(i)))
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read " + report.getFileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mutant read(Element mutation) {
        return new Mutant(
                text(mutation, "mutatedClass"),
                text(mutation, "mutatedMethod"),
                text(mutation, "description").replaceAll("[\\w/$]*/", "").replace('|', '¦'),
                mutation.getAttribute("detected").equals("true"),
                text(mutation, "killingTests") + text(mutation, "killingTest"));
    }

    private static String text(Element mutation, String name) {
        NodeList found = mutation.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /// The name of the class in its package, outermost first.
    String simpleType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    String place() {
        return simpleType() + "." + method;
    }

    /// Whether a test named after the row noticed.
    boolean noticedFor(int row) {
        return Pattern.compile("\\b([Rr])" + row + "(?=[A-Za-z])").matcher(killers).find();
    }
}
