package pl.pomost.platform.bank;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML safely: no document type, no entities from elsewhere, a bounded number of elements, a bounded depth. */
final class XmlIn {

    static final int MOST_ELEMENTS = 500_000;
    static final int DEEPEST = 64;

    private static final String TOO_MUCH = "size";

    private final XMLStreamReader reader;
    private final Deque<Element> open = new ArrayDeque<>();
    private int elements;

    private XmlIn(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The XML is broken, or it is none that is read. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place at;

        Broken(Place at, String what) {
            super(what);
            this.at = at;
        }

        Place at() {
            return at;
        }

        /** Whether it may be sound, but has more elements or is deeper than what is read. */
        boolean isTooMuch() {
            return TOO_MUCH.equals(getMessage());
        }
    }

    /**
     * An element with what stands below it.
     *
     * @param at where its first tag ends
     */
    record Element(
            String name,
            String namespace,
            Place at,
            Map<String, String> attributes,
            List<Element> children,
            StringBuilder written) {

        String text() {
            return written.toString().strip();
        }

        List<Element> all(String child) {
            return children.stream().filter(each -> each.name().equals(child)).toList();
        }

        /** The first of that name, found by a path of names. */
        Optional<Element> find(String... path) {
            Optional<Element> found = Optional.of(this);
            for (var step : path) {
                found = found.flatMap(element -> element.children().stream()
                        .filter(each -> each.name().equals(step))
                        .findFirst());
            }
            return found;
        }

        /** @throws Broken when there is none */
        Element one(String child) {
            return find(child).orElseThrow(() -> new Broken(at, child));
        }
    }

    /** @throws Broken with the line where reading ended */
    static Element read(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlIn(factory.createXMLStreamReader(new ByteArrayInputStream(content))).root();
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw new Broken(place == null ? Place.ofLine(1) : place(place), "xml");
        }
    }

    private Element root() throws XMLStreamException {
        @Nullable Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new Broken(here(), "DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Broken(here(), "entity");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> write();
                case XMLStreamConstants.END_ELEMENT -> root = open.pop();
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        if (root == null) {
            throw new Broken(Place.ofLine(1), "xml");
        }
        return root;
    }

    private void begin() {
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw new Broken(here(), TOO_MUCH);
        }
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        var element = new Element(
                reader.getLocalName(), namespace, here(), attributes, new ArrayList<>(), new StringBuilder());
        if (!open.isEmpty()) {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    private void write() {
        if (!open.isEmpty()) {
            open.peek().written().append(reader.getText());
        }
    }

    private Place here() {
        return place(reader.getLocation());
    }

    private static Place place(Location location) {
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
