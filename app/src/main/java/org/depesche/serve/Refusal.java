package org.depesche.serve;

/** A request that gets no answer but a problem: its status, a short name for programs, and a sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;

    Refusal(int status, String kind, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.kind = kind;
    }

    static Refusal missing(String what) {
        return new Refusal(404, "missing", what);
    }

    static Refusal wrong(String what) {
        return new Refusal(400, "wrong", what);
    }

    int status() {
        return status;
    }

    String kind() {
        return kind;
    }
}
