package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs Axon's published suites, and counts: each of their tests must have run as Axon wrote it.
@Tag("server")
class PublishedSuitesTest {

    @Test
    void engineKeepsEveryPromiseOfAxonsSuite() {
        assertRuns(AxonEngineSuite.class, 28);
    }

    @Test
    void eventStoreKeepsEveryPromiseOfAxonsSuite() {
        assertRuns(AxonEventStoreSuite.class, 21);
    }

    private static void assertRuns(Class<?> suite, int count) {
        Outcomes record = new Outcomes();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectClass(suite))
                                .configurationParameter(
                                        "junit.jupiter.extensions.autodetection.enabled", "false")
                                .build(),
                        record);
        assertThat(record.failures).isEmpty();
        assertThat(record.skipped).isEmpty();
        assertThat(record.passed).hasSize(count);
        assertThat(record.passed).isEqualTo(publishedTests(suite.getSuperclass()));
        assertThat(ownTests(suite)).as("tests added or overridden").isEmpty();
    }

    /// The test methods of the suite itself, of the class that declares them.
    private static Set<String> publishedTests(Class<?> suite) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type = suite; type != Object.class; type = type.getSuperclass()) {
            tests(type).map(Method::getName).forEach(names::add);
        }
        return names;
    }

    private static List<String> ownTests(Class<?> suite) {
        Set<String> published = publishedTests(suite.getSuperclass());
        return Arrays.stream(suite.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class) || published.contains(m.getName()))
                .map(Method::getName)
                .toList();
    }

    private static Stream<Method> tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static final class Outcomes implements TestExecutionListener {

        private final Set<String> passed = new TreeSet<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.add(test.getDisplayName());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failures.add(test.getDisplayName() + ": " + result);
            } else if (test.getSource().orElse(null) instanceof MethodSource method) {
                passed.add(method.getMethodName());
            }
        }
    }
}
