package org.depesche.page.xml;

import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Opens XML that strangers wrote, for every reader here; no other class may make a parser. Nothing that a document says makes it read a file, ask a server, or
 * unfold itself: document types are passed over, entities but XML's own five are not known, inclusions and schemas are elements and attributes like others.
 */
@OpensXml
public final class Xml {
    private Xml() {}

    /**
     * The events of a document, or of what follows after some place in it, in their order. Names come with their prefixes as they are written, since feeds often leave out what binds them.
     *
     * @param opening what to read before it: a start tag that stands for those that were read
     * @param from where to begin in the text, in UTF-16 units
     * @throws XMLStreamException never for what the text holds; the reader throws it where the text is no XML
     */
    public static XMLStreamReader events(String opening, String text, int from) throws XMLStreamException {
        return factory(false).createXMLStreamReader(new Tail(opening, text, from));
    }

    /**
     * The events of a whole document whose names belong to namespaces, in the charset that it names.
     *
     * @param xml read on as the events are asked for, and not closed
     * @throws XMLStreamException where it begins as no XML; the reader throws it where it goes on as none
     */
    public static XMLStreamReader events(InputStream xml) throws XMLStreamException {
        return factory(true).createXMLStreamReader(xml);
    }

    private static XMLInputFactory factory(boolean namespaces) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }

    /** A document's tree, however broken it is: what is not closed is closed at its end. */
    public static Document tree(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
