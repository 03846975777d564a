package pl.pomost.kernel.text;

/** A thing of the office's own tables whose name stands there in both languages, such as a criterion of a form. */
public record Titled(String code, String polish, String english) {

    /** Its name in one of the languages. */
    public String in(java.util.Locale locale) {
        return locale.equals(Texts.ENGLISH) ? english : polish;
    }

    /** What machines read. */
    @Override
    public String toString() {
        return code;
    }
}
