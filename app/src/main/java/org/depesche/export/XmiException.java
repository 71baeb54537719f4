package org.depesche.export;

/** XMI that cannot be read back: the message says what and where. */
public final class XmiException extends Exception {
    private static final long serialVersionUID = 1;

    public XmiException(String message) {
        super(message);
    }
}
