package pl.pomost.kernel.calendar;

import java.util.Locale;

/**
 * A public holiday by name.
 *
 * @param namePl as Poles call it, in the nominative
 * @param nameEn its English name
 */
public record Feast(String namePl, String nameEn) {

    /** The name in English or, for every other language, in Polish. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : namePl;
    }
}
