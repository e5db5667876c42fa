package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.PersonErased;
import org.throughline.schema.sealing.PersonKey;

/// Random histories of making and destroying keys on two nodes that crash and start again: what the
/// keyring says is always what a map would say.
class KeyringHistoryTest {

    private static final long SEED = 1004;
    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");

    @TempDir private Path folder;
    private final Random random = new Random(SEED);
    private final Map<PersonId, KeyState> model = new HashMap<>();
    private final List<Keyring> nodes = new ArrayList<>();
    private KeyringHome home;

    @BeforeEach
    void startTwoNodes() {
        home = new KeyringHome(folder);
        nodes.add(home.start());
        nodes.add(home.start());
        for (int i = 1; i <= 12; i++) {
            model.put(PersonId.of("person-" + i), new KeyState.Absent());
        }
    }

    @Test
    void everyNodeAlwaysSaysWhatAMapWouldSay() {
        for (int step = 0; step < 80; step++) {
            PersonId person = PersonId.of("person-" + random.nextInt(1, 13));
            switch (random.nextInt(4)) {
                case 0 -> destroy(person);
                case 1 -> destroyAndCrash(person);
                default -> make(person);
            }
            for (Keyring node : nodes) {
                assertThat(node.find(CASE, model.keySet()))
                        .as("step %d of seed %d", step, SEED)
                        .isEqualTo(model);
            }
        }
        assertThat(home.start().find(CASE, model.keySet())).isEqualTo(model);
    }

    private void make(PersonId person) {
        try {
            nodes.get(random.nextInt(2)).keysFor(CASE, Set.of(person)).forEach(this::madeOrFound);
        } catch (PersonErased e) {
            assertThat(model.get(person)).isEqualTo(new KeyState.Destroyed());
        }
    }

    private void madeOrFound(PersonId person, PersonKey key) {
        KeyState now = new KeyState.Present(key);
        KeyState before = model.put(person, now);
        assertThat(before).isIn(now, new KeyState.Absent());
    }

    private void destroy(PersonId person) {
        nodes.get(random.nextInt(2)).destroy(CASE, person);
        model.computeIfPresent(person, (_, state) -> destroyed(state));
    }

    /// The node is replaced, the other one goes on meanwhile.
    private void destroyAndCrash(PersonId person) {
        ErasureStep[] steps = ErasureStep.values();
        ErasureStep crash = steps[random.nextInt(steps.length)];
        boolean[] crashed = new boolean[1];
        Keyring node =
                home.start(
                        step -> {
                            if (step == crash) {
                                crashed[0] = true;
                                throw new IllegalStateException("the process ends here");
                            }
                        });
        try {
            node.destroy(CASE, person);
        } catch (IllegalStateException e) {
            assertThat(crashed[0]).isTrue();
        }
        if (!crashed[0] || crash != ErasureStep.NEW_KEY_WRITTEN) {
            model.computeIfPresent(person, (_, state) -> destroyed(state));
        }
        if (random.nextBoolean()) {
            nodes.set(random.nextInt(2), home.start());
        }
    }

    private static KeyState destroyed(KeyState state) {
        return state instanceof KeyState.Absent ? state : new KeyState.Destroyed();
    }
}
