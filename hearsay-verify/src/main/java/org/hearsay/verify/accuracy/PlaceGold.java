package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** News articles in which people marked the names of places, with coordinates: the files of GeoVirus and LGL. */
final class PlaceGold {

    /**
     * @param number which halves go by: what the corpus calls the article, or its place in the file
     * @param text its text
     * @param toponyms those with coordinates
     */
    record Article(long number, String text, List<Toponym> toponyms) {}

    /** A name, and where the place lies, in degrees. */
    record Toponym(Span span, double latitude, double longitude) {}

    private PlaceGold() {}

    /**
     * Reads a corpus. Toponyms without coordinates are left out.
     *
     * @throws IOException when the file cannot be read
     */
    static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        NodeList elements = root(file).getElementsByTagName("article");
        for (int i = 0; i < elements.getLength(); i++) {
            Element article = (Element) elements.item(i);
            String number = article.getAttribute("docid");
            articles.add(article(number.isEmpty() ? i : Long.parseLong(number), article));
        }
        return articles;
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML: " + e.getMessage(), e);
        }
    }

    private static Article article(long number, Element article) {
        String text = text(article, "text");
        CodePoints points = CodePoints.of(text);
        List<Toponym> toponyms = new ArrayList<>();
        for (String tag : List.of("location", "toponym")) {
            NodeList elements = article.getElementsByTagName(tag);
            for (int i = 0; i < elements.getLength(); i++) {
                Element toponym = (Element) elements.item(i);
                String latitude = text(toponym, "lat");
                if (!latitude.isEmpty()) {
                    Span span = span(text, points, toponym, tag.equals("location") ? "name" : "phrase");
                    if (span != null) {
                        toponyms.add(new Toponym(
                                span, Double.parseDouble(latitude), Double.parseDouble(text(toponym, "lon"))));
                    }
                }
            }
        }
        return new Article(number, text, toponyms);
    }

    /** GeoVirus counts from one and LGL from zero: where the name stands tells. */
    private static @Nullable Span span(String text, CodePoints points, Element toponym, String words) {
        String name = text(toponym, words);
        int start = Integer.parseInt(text(toponym, "start"));
        for (int from : new int[] {start, start - 1}) {
            int unit = from < 0 ? -1 : points.toUnit(from);
            if (unit >= 0 && text.startsWith(name, unit)) {
                return new Span(unit, unit + name.length());
            }
        }
        return null;
    }

    private static String text(Element element, String tag) {
        Node found = element.getElementsByTagName(tag).item(0);
        return found == null ? "" : found.getTextContent();
    }
}
