package org.throughline.command.asking;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedQuestionsTest {

    private final Queue<Set<Integer>> asked = new ConcurrentLinkedQueue<>();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayAnswer = new Semaphore(0);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final SharedQuestions<Integer, String> questions = patient(Duration.ofSeconds(30));
    private volatile String state = "first";

    @AfterEach
    void close() {
        mayAnswer.release(100);
        callers.close();
    }

    private SharedQuestions<Integer, String> patient(Duration patience) {
        return new SharedQuestions<>("questions", 10, patience, this::answer);
    }

    /// Even numbers have answers, 13 has none and says so.
    private Map<Integer, String> answer(Set<Integer> keys) {
        asked.add(keys);
        begun.release();
        mayAnswer.acquireUninterruptibly();
        if (keys.contains(13)) {
            throw new IllegalStateException("thirteen");
        }
        Map<Integer, String> answers = new HashMap<>();
        keys.stream().filter(key -> key % 2 == 0).forEach(key -> answers.put(key, state + key));
        return answers;
    }

    private Future<Map<Integer, String>> ask(Integer... keys) {
        return callers.submit(() -> questions.of(Set.of(keys)));
    }

    private void untilWaiting(int number) {
        while (questions.waiting() < number) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoComesMeanwhileIsAnsweredByOneQuestion() throws Exception {
        Future<Map<Integer, String>> first = ask(0);
        begun.acquire();
        List<Future<Map<Integer, String>>> others = List.of(ask(2, 3), ask(4), ask(2), ask(5));
        untilWaiting(4);
        mayAnswer.release(2);
        assertThat(first.get(30, SECONDS)).isEqualTo(Map.of(0, "first0"));
        assertThat(others.get(0).get(30, SECONDS)).isEqualTo(Map.of(2, "first2"));
        assertThat(others.get(1).get(30, SECONDS)).isEqualTo(Map.of(4, "first4"));
        assertThat(others.get(2).get(30, SECONDS)).isEqualTo(Map.of(2, "first2"));
        assertThat(others.get(3).get(30, SECONDS)).isEmpty();
        assertThat(asked).containsExactly(Set.of(0), Set.of(2, 3, 4, 5));
    }

    @Test
    void noAnswerIsOlderThanItsQuestion() throws Exception {
        Future<Map<Integer, String>> first = ask(0);
        begun.acquire();
        Future<Map<Integer, String>> late = ask(0);
        untilWaiting(1);
        mayAnswer.release();
        assertThat(first.get(30, SECONDS)).isEqualTo(Map.of(0, "first0"));
        begun.acquire();
        state = "second";
        mayAnswer.release();
        assertThat(late.get(30, SECONDS)).isEqualTo(Map.of(0, "second0"));
    }

    @Test
    void oneQuestionHasABound() throws Exception {
        Future<Map<Integer, String>> first = ask(0);
        begun.acquire();
        List<Future<Map<Integer, String>>> many = new ArrayList<>();
        for (int key = 1; key <= 25; key++) {
            many.add(ask(key + 100));
        }
        untilWaiting(25);
        mayAnswer.release(4);
        first.get(30, SECONDS);
        for (Future<Map<Integer, String>> each : many) {
            each.get(30, SECONDS);
        }
        assertThat(asked.stream().map(Set::size)).containsExactly(1, 10, 10, 5);
    }

    @Test
    void aFaultIsToldToThoseWhoAskedAndToNobodyElse() throws Exception {
        Future<Map<Integer, String>> culprit = ask(13);
        begun.acquire();
        Future<Map<Integer, String>> next = ask(2);
        untilWaiting(1);
        mayAnswer.release(2);
        assertThatThrownBy(() -> culprit.get(30, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("thirteen");
        assertThat(next.get(30, SECONDS)).isEqualTo(Map.of(2, "first2"));
        mayAnswer.release();
        assertThatIllegalStateException().isThrownBy(() -> questions.of(Set.of(13)));
    }

    @Test
    void nobodyAsksForOneWhoHasLeft() throws Exception {
        Future<Map<Integer, String>> first = ask(0);
        begun.acquire();
        CountDownLatch left = new CountDownLatch(1);
        Thread leaver =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        questions.of(Set.of(2));
                                    } catch (InterruptedException | TimeoutException _) {
                                        left.countDown();
                                    }
                                });
        untilWaiting(1);
        leaver.interrupt();
        assertThat(left.await(30, SECONDS)).isTrue();
        Future<Map<Integer, String>> next = ask(4);
        untilWaiting(2);
        mayAnswer.release(2);
        first.get(30, SECONDS);
        assertThat(next.get(30, SECONDS)).isEqualTo(Map.of(4, "first4"));
        assertThat(asked).containsExactly(Set.of(0), Set.of(4));
    }

    @Test
    void whoAsksNothingAsksNobody() throws Exception {
        assertThat(questions.of(Set.of())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void waitingHasABound() {
        assertThatThrownBy(() -> patient(Duration.ofMillis(1)).of(Set.of(1)))
                .isInstanceOf(TimeoutException.class);
    }
}
