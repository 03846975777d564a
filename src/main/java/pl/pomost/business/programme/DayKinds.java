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

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<DayKinds> in) {
        in.put(Setting.CORRECTION_DAY_KIND, t -> t.correction, (t, v) -> t.correction = v);
        in.put(Setting.FORMAL_DAY_KIND, t -> t.formal, (t, v) -> t.formal = v);
        in.put(Setting.MERIT_DAY_KIND, t -> t.merit, (t, v) -> t.merit = v);
        in.put(Setting.REGISTRATION_DAY_KIND, t -> t.registration, (t, v) -> t.registration = v);
        in.put(Setting.AGREEMENT_DAY_KIND, t -> t.agreement, (t, v) -> t.agreement = v);
        in.put(Setting.FIRST_TRANCHE_DAY_KIND, t -> t.firstTranche, (t, v) -> t.firstTranche = v);
        in.put(Setting.SPENDING_DAY_KIND, t -> t.spending, (t, v) -> t.spending = v);
        in.put(Setting.SETTLEMENT_CHECK_DAY_KIND, t -> t.settlementCheck, (t, v) -> t.settlementCheck = v);
        in.put(Setting.EXPLANATION_DAY_KIND, t -> t.explanation, (t, v) -> t.explanation = v);
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
