package org.throughline.query.accesslog;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.cases.CaseId;

/// What one request reads, while it is answered. Cases are read and texts opened within a look or
/// not at all, so nothing can be shown that its row does not tell of.
public final class Look {

    private static final ScopedValue<Look> CURRENT = ScopedValue.newInstance();

    private final Map<CaseId, Part> parts = new LinkedHashMap<>();
    private final Map<CaseId, List<EntryVersion>> versions = new HashMap<>();

    /// What is read of one case.
    static final class Part {

        private final Set<Long> shown = new TreeSet<>();
        private @Nullable Question question;
        private @Nullable Long position;

        @Nullable Question question() {
            return question;
        }

        @Nullable Long position() {
            return position;
        }
    }

    /// The look that this thread answers.
    ///
    /// @throws IllegalStateException if it answers none: whatever is asked for stays shut
    public static Look current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("a case is read within a look only");
        }
        return CURRENT.get();
    }

    /// Answers a request within this look.
    void during(Answering answer) throws IOException, ServletException {
        try {
            ScopedValue.where(CURRENT, this)
                    .call(
                            () -> {
                                answer.run();
                                return true;
                            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The rest of the way to an answer.
    @FunctionalInterface
    interface Answering {
        void run() throws IOException, ServletException;
    }

    /// A case was read at a position of the log.
    ///
    /// @param question as this reader may ask it
    public void reads(CaseId caseId, Question question, long position) {
        Part part = part(caseId);
        part.question = question;
        part.position = position;
    }

    /// A record was loaded that has these versions of entries.
    public void loads(CaseId caseId, List<EntryVersion> all) {
        versions.put(caseId, all);
    }

    /// Texts of a case are ready to be opened.
    public void opens(CaseId caseId) {
        part(caseId);
    }

    /// What the event at a position says is shown.
    public void shows(CaseId caseId, long position) {
        part(caseId).shown.add(position);
    }

    private Part part(CaseId caseId) {
        return parts.computeIfAbsent(caseId, _ -> new Part());
    }

    Map<CaseId, Part> parts() {
        return parts;
    }

    /// The versions of entries of which something was shown, in the order of the log.
    List<Looked.Shown> shown(CaseId caseId) {
        Set<Long> shown = part(caseId).shown;
        return versions.getOrDefault(caseId, List.of()).stream()
                .filter(each -> shown.contains(each.position()))
                .map(each -> new Looked.Shown(each.entry(), each.version()))
                .toList();
    }
}
