package pl.pomost.business.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county (powiat), or a city with the rights of one. */
@Entity
@Table(name = "county")
@SuppressWarnings("NullAway.Init") // filled by the store
public class County {

    @Id
    private String code;

    private String name;
    private String nameKey;
    private boolean city;

    protected County() {}

    /** Four digits: voivodeship and county. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Sorts as a Polish dictionary does. */
    public String nameKey() {
        return nameKey;
    }

    /** Whether it is a city with the rights of a county. */
    public boolean isCity() {
        return city;
    }
}
