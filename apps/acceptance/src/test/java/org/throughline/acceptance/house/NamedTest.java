package org.throughline.acceptance.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A test that is named after a row: a method `r114refuses…`, or all methods of a class
/// `R114Closure…`.
///
/// @param row the number of the row
/// @param file from the root
/// @param name `ClosureRulesTest.R114ClosureFollowsConsultation`, or of a method
///   `RowsTest#r11keeps…`
/// @param tests how many test methods it stands for
record NamedTest(int row, String file, String name, int tests) {

    private static final Pattern CLASS = Pattern.compile("R([1-9][0-9]*)[A-Z]\\w*");
    private static final Pattern METHOD = Pattern.compile("r([1-9][0-9]*)[A-Za-z]\\w*");
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    /// In the order of their files.
    static List<NamedTest> in(Sources sources) {
        List<NamedTest> found = new ArrayList<>();
        List<Path> files =
                sources.ending(".java").stream()
                        .filter(file -> sources.name(file).contains("src/test/java/"))
                        .toList();
        for (CompilationUnitTree unit : JavaShape.parsed(files)) {
            String file = sources.name(Path.of(unit.getSourceFile().toUri()));
            unit.accept(new Reader(file, found), null);
        }
        return found;
    }

    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final List<NamedTest> found;
        private final Deque<String> path = new ArrayDeque<>();
        private int tests;

        Reader(String file, List<NamedTest> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String name = type.getSimpleName().toString();
            int before = tests;
            path.addLast(name);
            super.visitClass(type, null);
            Matcher row = CLASS.matcher(name);
            if (row.matches() && tests > before) {
                add(row, String.join(".", path), tests - before);
            }
            path.removeLast();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getModifiers().getAnnotations().stream().anyMatch(Reader::saysTest)) {
                tests++;
                String name = method.getName().toString();
                Matcher row = METHOD.matcher(name);
                if (row.matches()) {
                    add(row, String.join(".", path) + "#" + name, 1);
                }
            }
            return super.visitMethod(method, null);
        }

        private static boolean saysTest(AnnotationTree annotation) {
            return TESTS.contains(annotation.getAnnotationType().toString());
        }

        private void add(Matcher row, String name, int count) {
            found.add(new NamedTest(Integer.parseInt(row.group(1)), file, name, count));
        }
    }
}
