package org.depesche.export;

import java.util.List;

/** The description of the types that annotations have in UIMA. */
final class TypeSystem {
    /** What stands before the name of each type. */
    static final String PACKAGE = "org.depesche.";
    static final String METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

    private TypeSystem() {}

    static String of(List<Layer<?>> layers) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
                  <name>Depesche</name>
                  <description>What Depesche keeps of an article.</description>
                  <version>1</version>
                  <types>
                """);
        metadata(xml);
        layers.forEach(layer -> layer(layer, xml));
        return xml.append("  </types>\n</typeSystemDescription>\n").toString();
    }

    /** DKPro's own type for a document's name, which INCEpTION reads. */
    private static void metadata(StringBuilder xml) {
        begin(METADATA, "the document", "uima.tcas.DocumentAnnotation", xml);
        for (String feature : List.of("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri")) {
            feature(feature, "", "uima.cas.String", "", xml);
        }
        feature("isLastSegment", "", "uima.cas.Boolean", "", xml);
        end(xml);
    }

    private static void layer(Layer<?> layer, StringBuilder xml) {
        String role = PACKAGE + layer.name() + "Role";
        if (layer.hasRoles()) {
            begin(role, "a party, and its part", "uima.cas.TOP", xml);
            feature("role", "its part", "uima.cas.String", "", xml);
            feature("target", "the words that name it", PACKAGE + Layers.MENTION, "", xml);
            end(xml);
        }
        begin(PACKAGE + layer.name(), layer.features().meaning(), "uima.tcas.Annotation", xml);
        for (Table.Column<?> column : layer.features().columns()) {
            feature(column.name(), column.meaning(), range(column.kind()), "", xml);
        }
        if (layer.hasRoles()) {
            feature("roles", "the parties", "uima.cas.FSArray", role, xml);
        }
        end(xml);
    }

    private static String range(Table.Kind kind) {
        return switch (kind) {
            case TEXT -> "uima.cas.String";
            case WHOLE -> "uima.cas.Integer";
            case BIG -> "uima.cas.Long";
            case NUMBER -> "uima.cas.Float";
            case FLAG -> "uima.cas.Boolean";
        };
    }

    private static void begin(String name, String description, String above, StringBuilder xml) {
        xml.append("    <typeDescription>\n      <name>").append(name).append("</name>\n      <description>").append(Xml.V1_0.attribute(description))
                .append("</description>\n      <supertypeName>").append(above).append("</supertypeName>\n      <features>\n");
    }

    private static void feature(String name, String description, String range, String element, StringBuilder xml) {
        xml.append("        <featureDescription>\n          <name>").append(name).append("</name>\n          <description>")
                .append(Xml.V1_0.attribute(description))
                .append("</description>\n          <rangeTypeName>").append(range).append("</rangeTypeName>\n");
        if (!element.isEmpty()) {
            xml.append("          <elementType>").append(element).append("</elementType>\n");
        }
        xml.append("        </featureDescription>\n");
    }

    private static void end(StringBuilder xml) {
        xml.append("      </features>\n    </typeDescription>\n");
    }
}
