package pl.pomost.records.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One published fact of a project. */
@Entity
@Table(name = "public_line")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PublicLine {

    @Id
    private int id;

    private int projectNumber;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String textPl;
    private String textEn;
    private @Nullable Integer figure;
    private @Nullable LocalDate happenedOn;
    private boolean cooperatives;

    protected PublicLine() {}

    int projectNumber() {
        return projectNumber;
    }

    PublishedLine in(Locale language) {
        var text = "en".equals(language.getLanguage()) ? textEn : textPl;
        return new PublishedLine(kind, text, figure, happenedOn, cooperatives);
    }
}
