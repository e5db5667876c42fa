package org.throughline.command.ledger;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;

/// Shows the newest checkpoint to each witness and stores what they sign of it. A witness that has
/// seen more than there is here, ends all signing: the log was set back.
public final class Witnesses implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;

    private final Ledger ledger;
    private final Integrator integrator;
    private final List<Cosigning> witnesses;
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, WitnessState> states = new ConcurrentHashMap<>();
    private @Nullable Thread thread;

    /// @param settings `KEY[ KEY] URL` for each, with commas between them; empty for none
    public Witnesses(Ledger ledger, Integrator integrator, String settings) {
        this.ledger = ledger;
        this.integrator = integrator;
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.witnesses =
                Arrays.stream(settings.split(",", -1))
                        .map(each -> Cosigning.of(http, each))
                        .flatMap(Optional::stream)
                        .toList();
        witnesses.forEach(each -> states.put(each.name(), WitnessState.begun(each.name())));
    }

    /// What became of the last question to each, in the order of the settings.
    public List<WitnessState> states() {
        return witnesses.stream().map(this::state).toList();
    }

    private WitnessState state(Cosigning witness) {
        return states.getOrDefault(witness.name(), WitnessState.begun(witness.name()));
    }

    @Override
    public synchronized void start() {
        if (!witnesses.isEmpty()) {
            thread = Thread.ofPlatform().name("witnesses").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(GOODBYE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted() && integrator.corruption().isEmpty()) {
                for (Cosigning witness : witnesses) {
                    attempt(witness);
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Cosigning witness) throws InterruptedException {
        try {
            Optional<SignedNote> newest = ledger.signedNewest();
            if (newest.isPresent()) {
                show(witness, newest.get());
            }
        } catch (RuntimeException problem) {
            LOG.warn(
                    "witness {}: nothing for now: {}",
                    witness.name(),
                    problem.getClass().getSimpleName());
        }
    }

    private void show(Cosigning witness, SignedNote note) throws InterruptedException {
        long size = Checkpoint.parse(note.text()).size().value();
        for (int round = 1; round <= ROUNDS; round++) {
            long old = seen.getOrDefault(witness.name(), 0L);
            if (old == size && ledger.hasCosignature(size, witness.name())) {
                return;
            }
            Optional<List<Sha256>> path = ledger.consistency(old, size).map(proof -> proof.path());
            if (path.isEmpty()) {
                LOG.warn("witness {} has seen a size that was never signed here", witness.name());
                return;
            }
            switch (witness.ask(old, path.get(), note)) {
                case Cosigning.Answer.Cosigned(List<NoteSignature> lines) -> {
                    lines.forEach(line -> ledger.store(size, line));
                    seen.put(witness.name(), size);
                    states.put(witness.name(), state(witness).cosigned(size));
                    return;
                }
                case Cosigning.Answer.Has(long has) when has > size -> {
                    beyond(witness, has);
                    return;
                }
                case Cosigning.Answer.Has(long has) when has == old -> {
                    integrator.stopSigning(
                            "the witness %s has seen another checkpoint of %d events"
                                    .formatted(witness.name(), has));
                    return;
                }
                case Cosigning.Answer.Has(long has) -> seen.put(witness.name(), has);
                case Cosigning.Answer.No(int status, String why) -> {
                    states.put(witness.name(), state(witness).without(status));
                    LOG.warn("witness {}: {}", witness.name(), why);
                    return;
                }
            }
        }
    }

    /// Another node may have signed meanwhile; if nobody has, the log was set back.
    private void beyond(Cosigning witness, long has) {
        long here =
                ledger.signedNewest()
                        .map(note -> Checkpoint.parse(note.text()).size().value())
                        .orElse(0L);
        if (has > here) {
            integrator.stopSigning(
                    "the witness %s has seen %d events, and %d were signed here"
                            .formatted(witness.name(), has, here));
        }
    }
}
