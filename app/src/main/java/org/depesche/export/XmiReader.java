package org.depesche.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depesche.page.xml.Xml;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads XMI that {@link ExportFormat#XMI} wrote and others worked on, such as INCEpTION. Layers of others are passed over. Used once. */
public final class XmiReader {
    private static final String OWN = "http:///org/depesche.ecore";
    private static final String XMI = "http://www.omg.org/XMI";

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private @Nullable SourceText text;
    private @Nullable String document;

    private record Element(String namespace, String name, Map<String, String> attributes) {}

    private XmiReader() {}

    /** The annotated text in a stream, which is not closed. */
    public static AnnotatedText read(InputStream xmi) throws XmiException {
        XmiReader reader = new XmiReader();
        try {
            reader.elements(Xml.events(xmi));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new XmiException("line " + line + ": is no XML");
        }
        return reader.annotated();
    }

    private void elements(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String id = xml.getAttributeValue(XMI, "id");
        String name = xml.getLocalName();
        if (name.equals("Sofa") && attributes.containsKey("sofaString")) {
            text = SourceText.of(attributes.get("sofaString"));
        } else if (name.equals("DocumentMetaData")) {
            document = attributes.get("documentId");
        }
        if (id != null) {
            elements.put(id, new Element(Objects.requireNonNullElse(xml.getNamespaceURI(), ""), name, attributes));
        }
    }

    private AnnotatedText annotated() throws XmiException {
        SourceText words = text;
        if (words == null) {
            throw new XmiException("holds no text; give UIMA CAS XMI");
        }
        String record = own().map(element -> element.attributes().get(Layers.RECORD)).filter(Objects::nonNull).findFirst().orElse(document);
        if (record == null) {
            throw new XmiException("names no record; give what was exported with --format xmi");
        }
        List<AnnotatedText.Annotation> annotations = new ArrayList<>();
        for (Element element : own().filter(one -> one.attributes().containsKey("begin")).toList()) {
            annotations.add(new AnnotatedText.Annotation(element.name(), span(element, words), element.attributes(), parties(element, words)));
        }
        return new AnnotatedText(record, words, annotations);
    }

    private Stream<Element> own() {
        return elements.values().stream().filter(element -> element.namespace().equals(OWN));
    }

    private List<AnnotatedText.Party> parties(Element element, SourceText words) throws XmiException {
        List<AnnotatedText.Party> parties = new ArrayList<>();
        for (Element role : referred(element.attributes().get("roles"))) {
            Element target = elements.get(role.attributes().getOrDefault("target", ""));
            if (target != null && target.attributes().containsKey("begin")) {
                parties.add(new AnnotatedText.Party(role.attributes().getOrDefault("role", ""), target.attributes().get("actor"), span(target, words)));
            }
        }
        return parties;
    }

    /** The elements with these ids; for an array of UIMA's those in it. */
    private List<Element> referred(@Nullable String ids) {
        if (ids == null || ids.isBlank()) {
            return List.of();
        }
        return Arrays.stream(ids.strip().split("\\s+")).map(elements::get).filter(Objects::nonNull)
                .flatMap(element -> element.name().equals("FSArray") ? referred(element.attributes().get("elements")).stream() : Stream.of(element))
                .toList();
    }

    private static Span span(Element element, SourceText text) throws XmiException {
        try {
            int begin = Integer.parseInt(element.attributes().getOrDefault("begin", ""));
            int end = Integer.parseInt(element.attributes().getOrDefault("end", ""));
            if (begin >= 0 && begin <= end && end <= text.string().length()) {
                return text.span(begin, end);
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw new XmiException(element.name() + " with begin " + element.attributes().get("begin") + " and end " + element.attributes().get("end")
                + " lies outside the text");
    }
}
