package org.depesche.export;

final class GraphSink implements Sink {
    GraphSink(Draft draft) {}
    @Override public void add(Item item) {}
    @Override public void finish() {}
    @Override public void close() {}
}
