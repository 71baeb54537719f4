package org.depesche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.depesche.events.EventType;

/**
 * brat's standoff: for each record its text ({@code .txt}) and its annotations ({@code .ann}), and {@code annotation.conf} that names the types.
 * (brat.nlplab.org/standoff.html)
 */
final class BratSink implements Sink {
    private final FileNames names = new FileNames();
    private final Draft draft;

    BratSink(Draft draft) throws IOException {
        this.draft = draft;
        write("annotation.conf", configuration());
    }

    private static String configuration() {
        String events = Arrays.stream(EventType.values()).map(type -> type + "\tActor*:<ENTITY>, Recipient*:<ENTITY>\n").collect(Collectors.joining());
        return """
                [entities]
                Person
                State
                Institution
                Organisation
                ArmedGroup
                People
                Time
                Place
                [relations]
                contradicts	Arg1:<EVENT>, Arg2:<EVENT>
                answers	Arg1:<EVENT>, Arg2:<EVENT>
                qualifies	Arg1:<EVENT>, Arg2:<EVENT>
                repeats	Arg1:<EVENT>, Arg2:<EVENT>
                <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
                [events]
                """ + events + """
                Statement	Speaker?:<ENTITY>, Addressee?:<ENTITY>
                Position	Holder?:<ENTITY>
                [attributes]
                Status	Arg:<EVENT>, Value:planned|hypothetical|negated|historical
                Kind	Arg:Statement, Value:direct|indirect|free-indirect|indirect/free-indirect|reported
                Stance	Arg:Position, Value:support|oppose|conditional|open
                Denies	Arg:Statement
                """;
    }

    @Override
    public void add(Item given) throws IOException {
        Item item = given.outward();
        String name = names.of(item.record().id());
        write(name + ".txt", item.record().article().text().string());
        write(name + ".ann", new BratDocument(item).write());
    }

    private void write(String name, String content) throws IOException {
        try (OutputStream out = draft.open(name)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
