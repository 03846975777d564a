package pl.pomost.edge.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.text.Texts;

/** The language of the page: as asked with {@code ?lang=en}, then as kept in a cookie, otherwise Polish. */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "lang";
    static final String COOKIE = "pomost-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    HttpServletRequest request;

    private Locale locale = Texts.POLISH;

    Language() {}

    @PostConstruct
    void choose() {
        var asked = known(request.getParameter(PARAMETER));
        locale = asked.or(this::kept).orElse(Texts.POLISH);
        asked.ifPresent(this::keep);
    }

    public Locale getLocale() {
        return locale;
    }

    /** The code for the {@code lang} attribute: "pl" or "en". */
    public String getCode() {
        return locale.getLanguage();
    }

    /** The address of this very page in the other language, its parameters kept. */
    public String address(String language) {
        var query = request.getParameterMap().entrySet().stream()
                .filter(parameter -> isOurs(parameter.getKey()))
                .map(parameter ->
                        encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()[0]))
                .collect(Collectors.joining("&"));
        return path() + "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + language;
    }

    /** Addresses are forwarded inside; the reader's own is the one to come back to. */
    private String path() {
        var original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request.getRequestURI() : (String) original;
    }

    /** Typed values and the state of Faces come back as parameters too; only those of the address are wanted. */
    private boolean isOurs(String name) {
        return !PARAMETER.equals(name)
                && !name.contains(":")
                && !name.startsWith("jakarta.faces.")
                && !name.startsWith("primefaces.")
                && !"POST".equals(request.getMethod());
    }

    private Optional<Locale> kept() {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(Language::known);
    }

    private void keep(Locale asked) {
        var faces = FacesContext.getCurrentInstance();
        if (faces != null) {
            faces.getExternalContext()
                    .addResponseCookie(
                            COOKIE,
                            asked.getLanguage(),
                            Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true, "SameSite", "Lax"));
        }
    }

    private static Optional<Locale> known(@Nullable String code) {
        if ("en".equals(code)) {
            return Optional.of(Texts.ENGLISH);
        }
        return "pl".equals(code) ? Optional.of(Texts.POLISH) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
