package pl.pomost.records.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A project as it is told to the public. Written by a migration, never by the office. */
@Entity
@Table(name = "public_project")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PublicProject {

    @Id
    private int number;

    private String slug;
    private String title;
    private String summaryPl;
    private String summaryEn;
    private int startYear;
    private @Nullable Integer startMonth;
    private @Nullable Integer startDay;
    private @Nullable Integer endYear;
    private @Nullable Integer endMonth;
    private @Nullable Integer endDay;

    protected PublicProject() {}

    int number() {
        return number;
    }

    String slug() {
        return slug;
    }

    /** The title, Polish in every language. */
    String title() {
        return title;
    }

    String summary(Locale language) {
        return "en".equals(language.getLanguage()) ? summaryEn : summaryPl;
    }

    KnownDate start() {
        return new KnownDate(startYear, startMonth, startDay);
    }

    /** Null where the end is not known. */
    @Nullable
    KnownDate end() {
        return endYear == null ? null : new KnownDate(endYear, endMonth, endDay);
    }
}
