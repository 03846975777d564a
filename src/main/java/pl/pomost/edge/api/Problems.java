package pl.pomost.edge.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** Writes problem documents in the language that the client asks for; Polish when it asks for none of ours. */
@RequestScoped
public class Problems {

    /** Seconds after which a busy data base is asked again. */
    private static final int BREATH = 1;

    @Context
    HttpHeaders headers;

    Problems() {}

    /** The language of the answer. */
    public Locale language() {
        return Texts.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The answer to a refusal. */
    public Response of(Refusal refusal) {
        var wording = Wording.in(language());
        var reasons = told(refusal.verdict(), wording);
        var detail =
                reasons.stream().map(Problem.ProblemReason::message).distinct().collect(Collectors.joining(" "));
        var answer = isTooLarge(refusal)
                ? answer(413, "too-large", detail, reasons)
                : answer(status(refusal.kind()), kind(refusal), detail, reasons);
        return refusal.kind() == Refusal.Kind.BUSY
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, BREATH)
                        .build()
                : answer;
    }

    /** The answer to something that is no refusal of a use case, with a text of the bundle {@code problem.<kind>}. */
    public Response of(int status, String kind) {
        return answer(status, kind, Wording.in(language()).text("problem." + kind), List.of());
    }

    private static String kind(Refusal refusal) {
        return refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A file over its limit is a body over its limit. */
    private static boolean isTooLarge(Refusal refusal) {
        return refusal.verdict().reasons().stream()
                .anyMatch(reason -> reason.rule().endsWith(".too-large"));
    }

    /** The same with what is wrong where. */
    Response of(int status, String kind, Verdict verdict) {
        var wording = Wording.in(language());
        return answer(status, kind, wording.text("problem." + kind), told(verdict, wording));
    }

    private static List<Problem.ProblemReason> told(Verdict verdict, Wording wording) {
        return verdict.reasons().stream().map(reason -> told(reason, wording)).toList();
    }

    /** One reason as the client reads it. */
    public Problem.ProblemReason told(Reason reason) {
        return told(reason, Wording.in(language()));
    }

    private static Problem.ProblemReason told(Reason reason, Wording wording) {
        Map<String, String> figures = new LinkedHashMap<>();
        reason.figures().forEach((name, value) -> figures.put(name, plain(value)));
        var basis = wording.basis(reason);
        return new Problem.ProblemReason(
                reason.rule(), reason.field(), wording.sentence(reason), basis.isEmpty() ? null : basis, figures);
    }

    private static String plain(Object figure) {
        return figure instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(figure);
    }

    private Response answer(int status, String kind, String detail, List<Problem.ProblemReason> reasons) {
        var title = Wording.in(Texts.ENGLISH).text("problem." + kind + ".title");
        var answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
                .entity(new Problem("urn:pomost:problem:" + kind, title, status, detail, reasons));
        return status == 401
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : answer.build();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case SIGN_IN -> 401;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case RULE, BUSY -> 409;
            case STALE -> 412;
            case REUSED_KEY -> 422;
        };
    }
}
