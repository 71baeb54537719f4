package org.depesche.page;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.depesche.page.gzip.Unpacked;

/** What a packed file gives; a file that is broken or cut off gives what comes before, and says so. Not thread-safe. */
final class UnpackedInputs implements Iterator<Input> {
    private final Iterator<Input> inputs;
    private final Unpacked stream;
    private final Origin origin;
    private boolean told;

    UnpackedInputs(Iterator<Input> inputs, Unpacked stream, Origin origin) {
        this.inputs = inputs;
        this.stream = stream;
        this.origin = origin;
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext() || stream.problem() != null && !told;
    }

    @Override
    public Input next() {
        if (inputs.hasNext()) {
            Input input = inputs.next();
            boolean single = input instanceof Input.Readable(Page page) && page.form() != Page.Form.CORPUS;
            if (single && stream.problem() != null && !inputs.hasNext()) {
                told = true;
                return input instanceof Input.Readable(Page page) ? new Input.Readable(page.with(List.of(new Damage("truncated", "packed with gzip: " + stream.problem())))) : input;
            }
            return input;
        }
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        told = true;
        return origin.unreadable("is packed with gzip and damaged: " + stream.problem(), "get the file again; what came before was read");
    }
}
