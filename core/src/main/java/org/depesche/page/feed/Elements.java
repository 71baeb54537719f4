package org.depesche.page.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements that are open while a feed is read, the words of the innermost, and the item around them. Not thread-safe. */
final class Elements {
    private static final Set<String> HEADS = Set.of("channel", "feed");
    private static final Set<String> PERSONS = Set.of("author", "contributor");
    private static final Set<String> HOLDERS = Set.of("news:news", "news:publication", "source");

    private final Names names;
    private final Draft feed;
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Draft item;
    private int itemDepth;
    private int markupDepth; // of the element whose markup is kept as text; 0 for none

    Elements(Names names, Draft feed) {
        this.names = names;
        this.feed = feed;
    }

    int depth() {
        return open.size();
    }

    @Nullable Draft item() {
        return item;
    }

    String top() {
        return open.get(open.size() - 1);
    }

    void text(String words) {
        if (markupDepth > 0) {
            escape(words);
        } else {
            text.append(words);
        }
    }

    private void escape(String words) {
        text.append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    void startItem(String name, XMLStreamReader xml) {
        item = new Draft();
        open.add(name);
        itemDepth = open.size();
        text.setLength(0);
        item.put("rdf:about", attribute(xml, "rdf:about"));
    }

    void start(String name, XMLStreamReader xml) {
        open.add(name);
        if (markupDepth > 0) {
            text.append('<').append(xml.getLocalName()).append('>');
            return;
        }
        text.setLength(0);
        if (item != null && open.size() == itemDepth + 1 && "xhtml".equals(attribute(xml, "type"))) {
            markupDepth = open.size();
        }
        String href = name.equals("link") ? attribute(xml, "href") : null;
        String relation = attribute(xml, "rel");
        if (href != null && (relation == null || relation.equals("alternate"))) {
            put("link", href);
        }
    }

    /** Ends the innermost element; gives the item when it was that. */
    @Nullable Draft end() {
        if (open.isEmpty()) {
            return null;
        }
        String name = top();
        if (markupDepth > 0 && open.size() > markupDepth) {
            text.append("</").append(name).append('>');
        } else {
            keep(name, text.toString());
            text.setLength(0);
            markupDepth = 0;
        }
        boolean isItem = item != null && open.size() == itemDepth;
        open.remove(open.size() - 1);
        Draft done = isItem ? item : null;
        item = isItem ? null : item;
        return done;
    }

    private void keep(String name, String value) {
        String parent = open.size() > 1 ? open.get(open.size() - 2) : "";
        boolean person = name.equals("name") && PERSONS.contains(parent) || name.equals("dc:creator") || name.equals("author") && !value.isBlank();
        if (item != null && person) {
            item.author(value);
        } else if (item != null && open.size() == itemDepth + 1 || item == null && HEADS.contains(parent)) {
            put(name, value);
        } else if (item != null && HOLDERS.contains(parent)) {
            put(parent.equals("source") ? name.equals("title") ? "source" : "source:" + name : name, value);
        } else if (item == null && name.equals("name") && PERSONS.contains(parent)) {
            put("author", value);
        }
    }

    private void put(String name, String value) {
        (item == null ? feed : item).put(name, value);
    }

    private @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String written = Names.attribute(xml, i);
            if (written.equals(name) || names.usual(written).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
