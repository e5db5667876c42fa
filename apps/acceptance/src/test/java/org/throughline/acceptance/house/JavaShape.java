package org.throughline.acceptance.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Rules that need the shape of Java sources: lengths of methods, names of types. The compiler's
/// own parser reads them, so a brace in a text block cannot confuse it.
final class JavaShape {

    static final int LONGEST_METHOD = 40;

    private static final Set<String> BANNED_WORDS =
            Set.of(
                    "Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Data", "Info", "Dto",
                    "DTO");

    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();

    private JavaShape(Sources sources) {
        this.sources = sources;
    }

    static List<Finding> check(Sources sources) {
        JavaShape shape = new JavaShape(sources);
        List<Path> files = sources.ending(".java");
        if (!files.isEmpty()) { // the compiler refuses to read nothing
            shape.read(files);
        }
        return shape.findings;
    }

    private void read(List<Path> files) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = task(compiler, manager, files);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Reader(unit, positions), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sources as trees, in the order of the files.
    static List<CompilationUnitTree> parsed(List<Path> files) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        List<CompilationUnitTree> units = new ArrayList<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (!files.isEmpty()) { // the compiler refuses to read nothing
                task(compiler, manager, files).parse().forEach(units::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private static JavacTask task(
            JavaCompiler compiler, StandardJavaFileManager manager, List<Path> files) {
        return (JavacTask)
                compiler.getTask(
                        null,
                        manager,
                        null,
                        List.of("-proc:none"),
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
    }

    /// Whether a camel-case name has a banned word in it; `DataSource` is the JDK's word, not ours.
    static boolean isBanned(String typeName) {
        for (String word : typeName.replace("DataSource", "").split("(?=[A-Z][a-z])", -1)) {
            if (BANNED_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String file;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.file = sources.name(Path.of(unit.getSourceFile().toUri()));
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String name = type.getSimpleName().toString();
            if (isBanned(name)) {
                findings.add(new Finding("type-name", file + "#" + name, "a banned word"));
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long lines = lineOf(positions.getEndPosition(unit, method)) - firstLine(method) + 1;
            if (lines > LONGEST_METHOD) {
                String place = file + "#" + method.getName();
                findings.add(new Finding("method-length", place, lines + " lines"));
            }
            return super.visitMethod(method, null);
        }

        /// Annotations do not count: a table of cases above a test is not its length.
        private long firstLine(MethodTree method) {
            Tree first = method.getReturnType() == null ? method.getBody() : method.getReturnType();
            return lineOf(positions.getStartPosition(unit, first == null ? method : first));
        }

        private long lineOf(long offset) {
            return unit.getLineMap().getLineNumber(offset);
        }
    }
}
