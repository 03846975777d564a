package pl.pomost.kernel.text;

/**
 * The Polish texts under the name of their language. Without it a lookup that falls back to the language of the
 * machine, as Faces does, would read English on an English machine.
 */
@SuppressWarnings("checkstyle:TypeName")
public final class Texts_pl extends Texts {
    public Texts_pl() {
        super("pl");
    }
}
