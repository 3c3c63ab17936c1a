package org.hearsay.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Fails the build when a test was skipped without saying which data is absent. A test that needs data from outside the
 * project may be skipped, with a reason that says {@code data absent: } and what is missing; any other skipped test
 * would look like a passed one.
 */
public final class SkippedTests {

    /** What the reason of a permitted skip holds. */
    public static final String REASON = "data absent: ";

    private SkippedTests() {}

    /**
     * Looks at the reports of all modules.
     *
     * @param arguments the root folder of the project
     * @throws IllegalStateException naming each test that was skipped without a permitted reason
     */
    public static void main(String[] arguments) {
        List<String> silent = silentlySkipped(Path.of(arguments[0]));
        if (!silent.isEmpty()) {
            throw new IllegalStateException("skipped without saying \"" + REASON + "…\": " + String.join("; ", silent));
        }
    }

    /** The tests below {@code root} whose report says skipped for another reason, each with that reason. */
    static List<String> silentlySkipped(Path root) {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                Path reports = module.resolve("target/surefire-reports");
                if (Files.isDirectory(reports)) {
                    addFrom(reports, silent);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return silent;
    }

    private static void addFrom(Path reports, List<String> silent) throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.filter(SkippedTests::isReport).sorted().toList()) {
                NodeList found = parse(file).getElementsByTagName("skipped");
                for (int i = 0; i < found.getLength(); i++) {
                    Element skipped = (Element) found.item(i);
                    String reason = skipped.getAttribute("message") + " " + skipped.getTextContent();
                    if (!reason.contains(REASON)) {
                        Element test = (Element) skipped.getParentNode();
                        silent.add(test.getAttribute("classname") + "." + test.getAttribute("name") + " ("
                                + skipped.getAttribute("message") + ")");
                    }
                }
            }
        }
    }

    private static boolean isReport(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read the test report " + file, e);
        }
    }
}
