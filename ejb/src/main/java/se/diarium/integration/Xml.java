package se.diarium.integration;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML of one namespace. What documents say goes into it as text that XML 1.0 can hold. */
final class Xml {

    // The JDK's own, whatever else a server has in its class path
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    /** What stands in an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** @param root the name of the outermost element */
    static void write(OutputStream bytes, String namespace, String root, Body body) {
        try {
            XMLStreamWriter out = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.setDefaultNamespace(namespace);
            out.writeStartElement(namespace, root);
            out.writeDefaultNamespace(namespace);
            body.write(new Xml(out, namespace));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written", e);
        }
    }

    /** What stands in the outermost element. */
    @FunctionalInterface
    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    private final String namespace;

    private Xml(XMLStreamWriter out, String namespace) {
        this.out = out;
        this.namespace = namespace;
    }

    /** @param attributes names and values in turn; one without a value is left out */
    void element(String name, Content content, @Nullable String... attributes) throws XMLStreamException {
        out.writeStartElement(namespace, name);
        attributes(attributes);
        content.write();
        out.writeEndElement();
    }

    /** An element that holds a text. */
    void text(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        element(name, () -> out.writeCharacters(holdable(text)), attributes);
    }

    /** An element that holds nothing. */
    void empty(String name, @Nullable String... attributes) throws XMLStreamException {
        out.writeEmptyElement(namespace, name);
        attributes(attributes);
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.writeAttribute(String.valueOf(attributes[i]), holdable(value));
            }
        }
    }

    /** The text with U+FFFD for what no XML 1.0 can hold: control characters, halves of surrogate pairs. */
    private static String holdable(String text) {
        return text.codePoints()
                .map(c -> isHoldable(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHoldable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
