package pl.pomost.business.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality (gmina) with its code in the register of territorial division (TERYT). */
@Entity
@Table(name = "municipality")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Municipality {

    /** What sort of municipality; the last digit of its code says the same. */
    public enum Kind {
        URBAN,
        RURAL,
        URBAN_RURAL
    }

    @Id
    private String code;

    @Column(name = "county_code")
    private String countyCode;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Municipality() {}

    /** Seven digits. */
    public String code() {
        return code;
    }

    public String countyCode() {
        return countyCode;
    }

    public String name() {
        return name;
    }

    /** Sorts as a Polish dictionary does. */
    public String nameKey() {
        return nameKey;
    }

    public Kind kind() {
        return kind;
    }
}
