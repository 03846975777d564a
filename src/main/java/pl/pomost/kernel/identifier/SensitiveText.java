package pl.pomost.kernel.identifier;

/**
 * A text that must never reach a log, a message or the trail in the clear: a health note, a document number, a person's
 * words. It guards against the slip of printing the thing that holds it; storing it safely is the store's work.
 *
 * @param value the text itself
 */
public record SensitiveText(String value) {

    /** Three dots, whatever the text and its length. */
    @Override
    public String toString() {
        return "•••";
    }
}
