package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The engine names no English word: vocabulary is data of a language's pack. Every string, text block, label of a {@code
 * switch} and pattern of its code, and every resource, is held against the word forms of the English Web Treebank (all
 * forms of its training part that are in lower case and have two letters or more).
 *
 * <p>What may hold English all the same:
 *
 * <ul>
 *   <li>messages of exceptions: arguments of {@code new …Exception(…)} and {@code new …Error(…)}, the message of {@code
 *       Objects.requireNonNull}, and the strings of the classes of exceptions themselves
 *   <li>codes of the schema: the first argument of {@code new Notice(…)}, the kind in {@code Ids.of(…)}, and names of
 *       enumerations, which are no strings
 *   <li>features of Universal Dependencies as the treebanks write them ({@code Number=Sing}), and codes in capitals, which
 *       GeoNames has for kinds of places
 *   <li>three names of file formats: the columns of a pack's table, the end of the name of a subject's enumeration, and what
 *       CoNLL-U calls the relation of a sentence's top
 *   <li>arguments of annotations
 *   <li>sets of characters, their properties and classes inside patterns ({@code [aeiou]}, {@code \p{L}}, {@code \b})
 *   <li>the packages {@code compare.issue} and {@code compare.relation}, until they are made anew
 *   <li>the definite article in {@code text.Folded}, until names are compared with a pack at hand
 * </ul>
 */
class EngineWordsTest {

    private static final Path ENGINE = Project.ROOT.resolve("hearsay-engine/src/main");
    private static final Path TREEBANK = Project.SHARED.resolve("data/ewt");
    private static final List<String> EXEMPT = List.of("compare/issue", "compare/relation", "text/Folded.java");

    private static final Set<String> OF_FORMATS = Set.of("word\tclass\tvalue\tforms", "Word", "root");

    private static final Pattern FORM = Pattern.compile("[a-z]{2,}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z0-9]*|[A-Z]+(\\.[A-Z]+)?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern OF_PATTERNS =
            Pattern.compile("\\[[^\\]]*]|\\\\[pP]\\{[^}]*}|\\\\[a-zA-Z]|\\(\\?<?[a-zA-Z]+[:>)]");

    @Test
    void noStringOfTheEngineHoldsAnEnglishWord() throws IOException {
        assumeTrue(
                Files.isDirectory(TREEBANK), "data absent: shared/data/ewt, so the engine's words are not looked at");
        assertThat(inSources(ENGINE.resolve("java"), forms())).isEmpty();
    }

    @Test
    void noResourceOfTheEngineHoldsAnEnglishWord() throws IOException {
        assumeTrue(
                Files.isDirectory(TREEBANK), "data absent: shared/data/ewt, so the engine's words are not looked at");
        Path resources = ENGINE.resolve("resources");
        Set<String> forms = forms();
        List<String> found = new ArrayList<>();
        for (Path file : Files.isDirectory(resources) ? files(resources, "") : List.<Path>of()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            words(text, forms).forEach(word -> found.add(resources.relativize(file) + ": " + word));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void wordsAreFoundWhereverTheyStand() throws IOException {
        Path folder = Files.createTempDirectory("words");
        Path file = folder.resolve("Sample.java");
        try {
            Files.writeString(file, """
                    @SuppressWarnings("said a")
                    class Sample {
                        String a = "said b" + "\\\\p{said}c";
                        Object b = new IllegalStateException("said d", new Notice("said e", "said f", null));
                        boolean is(String s) { return switch (s) { case "said g" -> true; default -> Ids.of('c', "said h"); }; }
                        Object c = Pattern.compile("^(?:Said|x) i");
                    }
                    """);
            List<String> found = inSources(folder, Set.of("said"));
            assertThat(found).hasSize(3);
            assertThat(found).anyMatch(f -> f.contains("said b")).anyMatch(f -> f.contains("said g"));
            assertThat(found).anyMatch(f -> f.startsWith("Sample.java:6: ") && f.contains("Said"));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** Each string that holds a word, with its file and line. */
    private static List<String> inSources(Path sources, Set<String> forms) throws IOException {
        List<Path> files = files(sources, ".java").stream()
                .filter(file -> !file.toString().endsWith("Exception.java"))
                .filter(file ->
                        EXEMPT.stream().noneMatch(name -> file.getParent().endsWith(name) || file.endsWith(name)))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                String name = sources.relativize(Path.of(unit.getSourceFile().toUri()))
                        .toString();
                new Strings(name, unit, Trees.instance(task), forms, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Strings extends TreePathScanner<Void, Void> {

        private final String name;
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Set<String> forms;
        private final List<String> found;

        Strings(String name, CompilationUnitTree unit, Trees trees, Set<String> forms, List<String> found) {
            this.name = name;
            this.unit = unit;
            this.trees = trees;
            this.forms = forms;
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String string
                    && !OF_FORMATS.contains(string)
                    && !CODE.matcher(string).matches()) {
                List<String> words = words(string, forms);
                if (!words.isEmpty()) {
                    long line = unit.getLineMap()
                            .getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                    found.add(name + ":" + line + ": " + String.join(", ", words) + " in \"" + string.strip() + "\"");
                }
            }
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            String type = made.getIdentifier().toString();
            if (type.endsWith("Exception") || type.endsWith("Error")) {
                return null;
            }
            if (type.equals("Notice")) {
                return scan(made.getArguments().subList(1, made.getArguments().size()), null);
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            return switch (call.getMethodSelect().toString()) {
                case "Ids.of" ->
                    scan(call.getArguments().subList(2, call.getArguments().size()), null);
                case "Objects.requireNonNull" -> scan(call.getArguments().subList(0, 1), null);
                default -> super.visitMethodInvocation(call, null);
            };
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }
    }

    private static List<String> words(String text, Set<String> forms) {
        return LETTERS.matcher(OF_PATTERNS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(forms::contains)
                .distinct()
                .toList();
    }

    private static Set<String> forms() throws IOException {
        Set<String> forms = new HashSet<>();
        for (Path file : files(TREEBANK, ".conllu")) {
            if (String.valueOf(file.getFileName()).startsWith("train")) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length > 1 && FORM.matcher(cells[1]).matches()) {
                        forms.add(cells[1]);
                    }
                }
            }
        }
        assertThat(forms).as("word forms of %s", TREEBANK).hasSizeGreaterThan(5_000);
        return forms;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
