package pl.pomost.platform.store;

/** There is no key, or not the right one; the message is one sentence for whoever starts Pomost. */
public final class UnfitKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitKey(String sentence) {
        super(sentence);
    }
}
