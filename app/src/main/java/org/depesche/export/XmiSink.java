package org.depesche.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * UIMA CAS XMI, a file a record, in XML 1.1, and {@code TypeSystem.xml}, from which INCEpTION makes the layers. UIMA counts UTF-16 units; so do begin and end
 * here. ("XMI CAS Serialization Reference", UIMA Java SDK.)
 */
final class XmiSink implements Sink {
    private final List<Layer<?>> layers = Layers.all();
    private final FileNames names = new FileNames();
    private final Draft draft;

    XmiSink(Draft draft) throws IOException {
        this.draft = draft;
        try (Writer out = CsvSink.writer(draft.open("TypeSystem.xml"))) {
            out.write(TypeSystem.of(layers));
        }
    }

    @Override
    public void add(Item item) throws IOException {
        try (var out = draft.open(names.of(item.record().id()) + ".xmi")) {
            out.write(new XmiDocument(item.outward(), layers).write().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
