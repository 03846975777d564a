package pl.pomost.platform.bank;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements one after another, in UTF-8, by the JDK's own writer whatever else the server brings: always the same bytes. */
final class XmlOut implements AutoCloseable {

    private final XMLStreamWriter writer;

    /** What stands inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    XmlOut(OutputStream target) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    void inside(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write();
        writer.writeEndElement();
    }

    /** @param namespace of this element and of all below it */
    void inside(String name, String namespace, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(namespace);
        content.write();
        writer.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    void text(String name, String attribute, String value, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeAttribute(attribute, value);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }
}
