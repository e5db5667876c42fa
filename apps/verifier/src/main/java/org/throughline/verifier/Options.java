package org.throughline.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.CannotCheck;
import org.throughline.ledger.verify.Quorum;
import org.throughline.ledger.verify.Trust;
import org.throughline.ledger.verify.TrustFile;

/// What was asked for.
///
/// @param quorum 0 if no number was given
record Options(
        String file,
        List<String> logKeys,
        List<String> witnessKeys,
        int quorum,
        boolean witnessed,
        @Nullable String policy,
        @Nullable String leaves,
        @Nullable String keys,
        @Nullable String home,
        List<String> checkpoints,
        boolean json) {

    private static final String NO_KEY =
            """
            No key of the log is known. It has to come from elsewhere than the file: whoever forged the file would \
            have put a key of his own into it.
            Ask a server of that log, with an account there, and pass one of the keys on:
              throughline log-keys list          (GET /api/v1/checkpoints, or the page /audit/checkpoints)
              throughline verify FILE --log-key KEY
            `throughline bundle CASE -o FILE` notes the keys in THROUGHLINE_HOME when it first asks a server.""";

    /// @throws CannotCheck if the arguments make no sense
    static Options of(List<String> arguments) {
        Reading reading = new Reading(arguments);
        while (reading.at < arguments.size()) {
            reading.take();
        }
        return reading.options();
    }

    /// Whoever names a number of witnesses, or a policy that does, wants no less.
    boolean requiresWitness(Trust trust) {
        boolean policyAsks = policy != null && !(trust.quorum() instanceof Quorum.None);
        return witnessed || quorum > 0 || policyAsks;
    }

    /// What is known of logs in the home, if no key of a log was given.
    Optional<KnownLogs> known() {
        return policy == null && logKeys.isEmpty() && home != null
                ? Optional.of(KnownLogs.in(Path.of(home)))
                : Optional.empty();
    }

    /// The keys that were given, or those of the policy, or those that are known.
    ///
    /// @param read reads a file
    Trust trust(Function<String, byte[]> read, Optional<KnownLogs> known) {
        try {
            Trust trust =
                    policy == null ? given(known.map(KnownLogs::keys)) : policy(read.apply(policy));
            if (trust.logs().isEmpty()) {
                throw new CannotCheck(NO_KEY);
            }
            return trust;
        } catch (IllegalArgumentException e) {
            throw new CannotCheck("The keys cannot be used: " + e.getMessage());
        }
    }

    private Trust policy(byte[] file) {
        if (!logKeys.isEmpty() || !witnessKeys.isEmpty() || quorum > 0) {
            throw new CannotCheck("Give the keys by --policy or one by one, not both.");
        }
        return TrustFile.parse(file);
    }

    private Trust given(Optional<List<VerifierKey>> known) {
        List<VerifierKey> witnesses = witnessKeys.stream().map(VerifierKey::parse).toList();
        int needed = quorum > 0 ? quorum : Math.min(1, witnesses.size());
        List<VerifierKey> logs =
                known.orElseGet(() -> logKeys.stream().map(VerifierKey::parse).toList());
        return Trust.of(logs, witnesses, needed);
    }

    private static final class Reading {

        private final List<String> arguments;
        private final List<String> files = new ArrayList<>();
        private final List<String> logKeys = new ArrayList<>();
        private final List<String> witnessKeys = new ArrayList<>();
        private final List<String> checkpoints = new ArrayList<>();
        private final List<String> policies = new ArrayList<>();
        private final List<String> leaves = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<String> homes = new ArrayList<>();
        private int quorum;
        private boolean witnessed;
        private boolean json;
        private int at;

        Reading(List<String> arguments) {
            this.arguments = arguments;
        }

        void take() {
            String word = arguments.get(at++);
            switch (word) {
                case "--log-key" -> logKeys.add(value(word));
                case "--witness-key" -> witnessKeys.add(value(word));
                case "--checkpoint" -> checkpoints.add(value(word));
                case "--policy" -> policies.add(value(word));
                case "--leaves" -> leaves.add(value(word));
                case "--keys" -> keys.add(value(word));
                case "--home" -> homes.add(value(word));
                case "--quorum" -> quorum = number(value(word));
                case "--require-witness" -> witnessed = true;
                case "--json" -> json = true;
                default -> files.add(file(word));
            }
        }

        private static String file(String word) {
            if (word.startsWith("--")) {
                throw new CannotCheck("There is no option " + word + "; see --help.");
            }
            return word;
        }

        private String value(String option) {
            if (at == arguments.size()) {
                throw new CannotCheck(option + " needs a value; see --help.");
            }
            return arguments.get(at++);
        }

        private static int number(String digits) {
            if (!digits.matches("[1-9][0-9]{0,3}")) {
                throw new CannotCheck("--quorum is a number from 1.");
            }
            return Integer.parseInt(digits);
        }

        private static @Nullable String first(List<String> given) {
            return given.isEmpty() ? null : given.getFirst();
        }

        private static @Nullable String last(List<String> given) {
            return given.isEmpty() ? null : given.getLast();
        }

        Options options() {
            if (files.size() != 1) {
                throw new CannotCheck("Name one file; see --help.");
            }
            if (Stream.of(policies, leaves, keys).anyMatch(each -> each.size() > 1)) {
                throw new CannotCheck("--policy, --leaves and --keys are given once.");
            }
            return new Options(
                    files.getFirst(),
                    logKeys,
                    witnessKeys,
                    quorum,
                    witnessed,
                    first(policies),
                    first(leaves),
                    first(keys),
                    last(homes),
                    checkpoints,
                    json);
        }
    }
}
