package pl.pomost.business.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A funded project of the operator; it takes in applicants in editions. */
@Entity
@Table(name = "project")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Project {

    @Id
    private String code;

    private String title;
    private String programme;

    protected Project() {}

    Project(String code, String title, String programme) {
        this.code = code;
        this.title = title;
        this.programme = programme;
    }

    public String code() {
        return code;
    }

    /** The official title, Polish in every language. */
    public String title() {
        return title;
    }

    /** Code of the funding programme, e.g. POKL_7_2_2. */
    public String programme() {
        return programme;
    }
}
