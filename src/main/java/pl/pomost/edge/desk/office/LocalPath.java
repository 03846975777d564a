package pl.pomost.edge.desk.office;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only to a page of the desk, never to another site that a link made up. */
final class LocalPath {

    private static final Pattern DESK_PAGE = Pattern.compile("/desk/[a-z0-9/.-]+(\\?[A-Za-z0-9=&%._~+-]*)?");

    private LocalPath() {}

    static String of(@Nullable String wanted, String otherwise) {
        return wanted != null && DESK_PAGE.matcher(wanted).matches() && !wanted.contains("//") && !wanted.contains("..")
                ? wanted
                : otherwise;
    }
}
