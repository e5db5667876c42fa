package org.throughline.ledger.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.VerifierKey;

/// Reads a policy of c2sp.org/tlog-policy: lines `log`, `witness`, `group` and one `quorum`. The
/// addresses that a policy may give are not used.
public final class TrustFile {

    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    private TrustFile() {}

    /// Reads a policy.
    ///
    /// @throws IllegalArgumentException naming the first line that is wrong
    public static Trust parse(byte[] policy) {
        TrustFile file = new TrustFile();
        int number = 0;
        for (String line : new String(policy, ISO_8859_1).split("\n", -1)) {
            number++;
            try {
                file.take(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage());
            }
        }
        if (file.quorum == null) {
            throw new IllegalArgumentException("a policy has a quorum line");
        }
        return new Trust(file.logs, file.witnesses, file.quorum);
    }

    private void take(String line) {
        require(line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f)), "a control");
        List<String> words =
                Arrays.stream(line.split("[ \t]+", -1)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty() || words.getFirst().startsWith("#")) {
            return;
        }
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new IllegalArgumentException("no such line");
        }
    }

    private void log(List<String> words) {
        require(words.size() == 2 || words.size() == 3, "log KEY [URL]");
        logs.add(key(words.get(1)));
    }

    private void witness(List<String> words) {
        require(words.size() == 3 || words.size() == 4, "witness NAME KEY [URL]");
        VerifierKey key = key(words.get(2));
        witnesses.add(key);
        name(words.get(1), new Quorum.One(key));
    }

    private void group(List<String> words) {
        require(words.size() >= 4, "group NAME all|any|N MEMBER…");
        List<Quorum> group = new ArrayList<>();
        for (String member : words.subList(3, words.size())) {
            require(members.add(member), "a name is a member once");
            group.add(known(member));
        }
        int count =
                switch (words.get(2)) {
                    case "all" -> group.size();
                    case "any" -> 1;
                    default -> count(words.get(2));
                };
        name(words.get(1), new Quorum.AtLeast(count, group));
    }

    private void quorum(List<String> words) {
        require(words.size() == 2, "quorum NAME");
        require(quorum == null, "a policy has one quorum");
        quorum = words.get(1).equals(NONE) ? new Quorum.None() : known(words.get(1));
    }

    private void name(String name, Quorum meaning) {
        require(!name.equals(NONE) && named.put(name, meaning) == null, "a name is given twice");
    }

    private Quorum known(String name) {
        Quorum meaning = named.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("no such name before this line");
        }
        return meaning;
    }

    private static int count(String digits) {
        require(digits.matches("[1-9][0-9]{0,3}"), "all, any or a number");
        return Integer.parseInt(digits);
    }

    private static VerifierKey key(String latin) {
        return VerifierKey.parse(new String(latin.getBytes(ISO_8859_1), UTF_8));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
