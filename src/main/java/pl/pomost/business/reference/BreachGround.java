package pl.pomost.business.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A ground on which money is demanded back, as the contracts of operators name them. */
@Entity
@Table(name = "breach_ground")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BreachGround {

    /** What goes back on that ground. */
    public enum Extent {
        /** All that was received. */
        WHOLE,
        WHOLE_OR_PART,
        /** The amount that the breach is about. */
        AMOUNT,
        /** The share of one member. */
        MEMBER_SHARE
    }

    @Id
    private String code;

    private String namePl;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private String source;
    private boolean toBeConfirmed;
    private boolean ofCosts;

    protected BreachGround() {}

    public BreachGround(String code, String namePl, String nameEn, Extent extent, String source, boolean confirm) {
        this.code = code;
        this.namePl = namePl;
        this.nameEn = nameEn;
        this.extent = extent;
        this.source = source;
        this.toBeConfirmed = confirm;
    }

    /** Such as B1. */
    public String code() {
        return code;
    }

    public String namePl() {
        return namePl;
    }

    public String nameEn() {
        return nameEn;
    }

    public Extent extent() {
        return extent;
    }

    /** Where the ground was read. */
    public String source() {
        return source;
    }

    /** The same ground, about what was bought: it does not exist where a grant is settled by unit rates. */
    public BreachGround aboutCosts() {
        ofCosts = true;
        return this;
    }

    /** Whether it is about what was bought. */
    public boolean ofCosts() {
        return ofCosts;
    }

    /** Whether it is practice or convention that nobody has compared with the contract yet. */
    public boolean toBeConfirmed() {
        return toBeConfirmed;
    }
}
