package org.depesche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/** One record as XMI. Used once. */
final class XmiDocument {
    private static final String HEAD = """
            <?xml version="1.1" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:depesche="http:///org/depesche.ecore" \
            xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            """;
    private static final int SOFA = 1;

    private final Item item;
    private final List<Layer<?>> layers;
    private final SourceText text;
    private final StringBuilder xml = new StringBuilder(HEAD);
    private final StringJoiner members = new StringJoiner(" ");
    private final Map<String, Integer> mentions = new HashMap<>();
    private int last = SOFA;

    XmiDocument(Item item, List<Layer<?>> layers) {
        this.item = item;
        this.layers = layers;
        text = item.record().article().text();
    }

    String write() {
        metadata();
        layers.forEach(layer -> layer.annotations(item).forEach(annotation -> annotation(layer, annotation)));
        begin("cas:Sofa", SOFA).append(" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\"");
        attribute("sofaString", text.string());
        xml.append("/>\n<cas:View sofa=\"").append(SOFA).append("\" members=\"").append(members).append("\"/>\n</xmi:XMI>\n");
        return xml.toString();
    }

    private void metadata() {
        indexed("type:DocumentMetaData", text.whole());
        attribute("language", item.record().article().language());
        attribute("documentTitle", item.record().article().title());
        attribute("documentId", item.record().id());
        attribute("documentUri", item.record().source().uri());
        xml.append("/>\n");
    }

    /** A party's mention stands before it, so its id is known; mentions are the first layer. */
    private void annotation(Layer<?> layer, Layer.Annotation annotation) {
        List<Integer> roles = new ArrayList<>();
        annotation.roles().forEach(role -> roles.add(role(layer.name(), role)));
        indexed("depesche:" + layer.name(), annotation.cover());
        List<? extends Table.Column<?>> columns = layer.features().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = annotation.values().get(i);
            attribute(columns.get(i).name(), value == null ? null : value.toString());
        }
        if (!roles.isEmpty()) {
            StringJoiner ids = new StringJoiner(" ");
            roles.forEach(id -> ids.add(id.toString()));
            attribute("roles", ids.toString());
        }
        xml.append("/>\n");
        if (layer.name().equals(Layers.MENTION)) {
            mentions.put(annotation.values().get(1) + " " + annotation.cover(), last);
        }
    }

    private int role(String layer, Layer.Role role) {
        begin("depesche:" + layer + "Role", ++last);
        attribute("role", role.name());
        Integer target = mentions.get(role.actor().key() + " " + role.mention().evidence().span());
        attribute("target", target == null ? null : target.toString());
        xml.append("/>\n");
        return last;
    }

    private void indexed(String element, Span span) {
        begin(element, ++last).append(" sofa=\"").append(SOFA).append("\" begin=\"").append(text.utf16(span.start())).append("\" end=\"")
                .append(text.utf16(span.end())).append('"');
        members.add(String.valueOf(last));
    }

    private StringBuilder begin(String element, int id) {
        return xml.append('<').append(element).append(" xmi:id=\"").append(id).append('"');
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            xml.append(' ').append(name).append("=\"").append(Xml.V1_1.attribute(value)).append('"');
        }
    }
}
