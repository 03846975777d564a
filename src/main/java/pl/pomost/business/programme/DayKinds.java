package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.pomost.kernel.calendar.DayKind;

/** Which days the terms of the stages count: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class DayKinds {

    @Enumerated(EnumType.STRING)
    @Column(name = "formal_day_kind")
    DayKind formal;

    @Enumerated(EnumType.STRING)
    @Column(name = "correction_day_kind")
    DayKind correction;

    @Enumerated(EnumType.STRING)
    @Column(name = "merit_day_kind")
    DayKind merit;

    @Enumerated(EnumType.STRING)
    @Column(name = "registration_day_kind")
    DayKind registration;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement_day_kind")
    DayKind agreement;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_tranche_day_kind")
    DayKind firstTranche;

    @Enumerated(EnumType.STRING)
    @Column(name = "spending_day_kind")
    DayKind spending;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_check_day_kind")
    DayKind settlementCheck;

    @Enumerated(EnumType.STRING)
    @Column(name = "explanation_day_kind")
    DayKind explanation;

    protected DayKinds() {}

    /** The same kinds, to be kept with another version. */
    DayKinds copy() {
        var copy = new DayKinds();
        copy.formal = formal;
        copy.correction = correction;
        copy.merit = merit;
        copy.registration = registration;
        copy.agreement = agreement;
        copy.firstTranche = firstTranche;
        copy.spending = spending;
        copy.settlementCheck = settlementCheck;
        copy.explanation = explanation;
        return copy;
    }

    /** For the term of the formal assessment. */
    public DayKind formal() {
        return formal;
    }

    /** For the term of the completing an application or a settlement. */
    public DayKind correction() {
        return correction;
    }

    /** For the term of the merit assessment and the decision. */
    public DayKind merit() {
        return merit;
    }

    /** For the term of the entry in the court register. */
    public DayKind registration() {
        return registration;
    }

    /** For the term of the agreement. */
    public DayKind agreement() {
        return agreement;
    }

    /** For the term of the first tranche. */
    public DayKind firstTranche() {
        return firstTranche;
    }

    /** For the term of the spending and its settlement. */
    public DayKind spending() {
        return spending;
    }

    /** For the term of the check of a settlement. */
    public DayKind settlementCheck() {
        return settlementCheck;
    }

    /** For the term of the explanation of a suspected breach. */
    public DayKind explanation() {
        return explanation;
    }
}
