package pl.pomost.edge.threshold;

import jakarta.json.Json;
import java.util.Locale;
import java.util.Map;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** The words of an error: a page in both languages, or a problem document. */
final class ErrorText {

    private static final Map<Integer, String> PROBLEMS = Map.of(
            401,
            "sign-in",
            403,
            "forbidden",
            404,
            "unknown",
            405,
            "method",
            406,
            "not-acceptable",
            413,
            "too-large",
            415,
            "media-type",
            500,
            "failure");

    private ErrorText() {}

    /** A page that needs no other part of the application but its style. */
    static String page(String kind, String root, String back) {
        return """
                <!DOCTYPE html>
                <html lang="pl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Pomost</title>
                <link rel="icon" type="image/svg+xml" href="%5$s/resources/pomost/mark.svg">
                <link rel="stylesheet" href="%5$s/resources/pomost/tokens.css">
                <link rel="stylesheet" href="%5$s/resources/pomost/page.css">
                <link rel="stylesheet" href="%5$s/resources/pomost/portal.css">
                </head>
                <body class="portal">
                <header class="portal-top"><a class="brand" href="%5$s/"><img src="%5$s/resources/pomost/mark.svg" alt="" width="36" height="36"><span>Pomost</span></a></header>
                <main id="main" class="error-page">
                <h1>%1$s</h1>
                <p>%2$s</p>
                %6$s
                <section lang="en"><h2>%3$s</h2><p>%4$s</p>%7$s</section>
                </main>
                </body>
                </html>
                """.formatted(
                        text(Texts.POLISH, "error." + kind + ".title"),
                        text(Texts.POLISH, "error." + kind + ".text"),
                        text(Texts.ENGLISH, "error." + kind + ".title"),
                        text(Texts.ENGLISH, "error." + kind + ".text"),
                        root,
                        ways(Texts.POLISH, kind, root, back),
                        ways(Texts.ENGLISH, kind, root, back));
    }

    /** A problem document (RFC 9457) as the API writes it. */
    static String problem(int status, Locale language) {
        var kind = PROBLEMS.getOrDefault(status, status < 500 ? "malformed" : "failure");
        var detail = "problem." + kind;
        var wording = Wording.in(language);
        return Json.createObjectBuilder()
                .add("type", "urn:pomost:problem:" + kind)
                .add("title", text(Texts.ENGLISH, detail + ".title"))
                .add("status", status)
                .add("detail", wording.has(detail) ? wording.text(detail) : wording.text("error." + status + ".text"))
                .add("reasons", Json.createArrayBuilder())
                .build()
                .toString();
    }

    private static String ways(Locale language, String kind, String root, String back) {
        var again = back.isEmpty() || "404".equals(kind) || "403".equals(kind)
                ? ""
                : "<a href=\"%s%s\">%s</a> · "
                        .formatted(root, back.replace("&", "&amp;"), text(language, "error.back"));
        return "<p class=\"ways\">%s<a href=\"%s/desk\">%s</a> · <a href=\"%s/\">%s</a></p>"
                .formatted(again, root, text(language, "error.desk"), root, text(language, "error.start"));
    }

    private static String text(Locale language, String key) {
        return Wording.in(language).text(key);
    }
}
