package pl.pomost.business.official;

/**
 * A page as the press writes it, or as it is kept.
 *
 * @param text the whole of it
 */
public record WrittenPage(String text) {

    private static final String STYLE = "style";
    private static final String ARTICLE = "article";

    /** Its title. */
    public String title() {
        return between("<title>", "</title>", false);
    }

    /** Its style. */
    public String style() {
        return between("<" + STYLE + ">", "</" + STYLE + ">", false);
    }

    /** What it says, to be shown inside another page; values in it are escaped. */
    public String article() {
        return between("<" + ARTICLE, "</" + ARTICLE + ">", true);
    }

    private String between(String start, String end, boolean inclusive) {
        int from = text.indexOf(start);
        int to = text.lastIndexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("a page of the press without " + start);
        }
        return inclusive ? text.substring(from, to + end.length()) : text.substring(from + start.length(), to);
    }
}
