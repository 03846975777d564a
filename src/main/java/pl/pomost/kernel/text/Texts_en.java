package pl.pomost.kernel.text;

/** All English texts; see {@link Texts}. The name is the one that resource bundles look for. */
@SuppressWarnings("checkstyle:TypeName")
public final class Texts_en extends Texts {
    public Texts_en() {
        super("en");
    }
}
