package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/** Whether the securities of a case are kept one by one and must be in force, and what they must prove: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class PledgeRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Column(name = "security_register_on")
    boolean on;

    @Column(name = "security_note_required")
    boolean noteRequired;

    @Column(name = "security_note_interest")
    Share noteInterest;

    @Column(name = "security_per_guarantor")
    Money perGuarantor;

    @Column(name = "security_income_percent")
    int incomePercent;

    @Column(name = "security_warning_days")
    int warningDays;

    @Column(name = "security_return_days")
    int returnDays;

    @Column(name = "guarantee_extra_months")
    int guaranteeExtraMonths;

    @Column(name = "income_certificate_months")
    int incomeCertificateMonths;

    protected PledgeRules() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<PledgeRules> in) {
        in.put(Setting.GUARANTEE_EXTRA_MONTHS, t -> t.guaranteeExtraMonths, (t, v) -> t.guaranteeExtraMonths = v);
        in.put(
                Setting.INCOME_CERTIFICATE_MONTHS,
                t -> t.incomeCertificateMonths,
                (t, v) -> t.incomeCertificateMonths = v);
        in.put(Setting.SECURITY_REGISTER_ON, t -> t.on, (t, v) -> t.on = v);
        in.put(Setting.SECURITY_NOTE_REQUIRED, t -> t.noteRequired, (t, v) -> t.noteRequired = v);
        in.put(Setting.SECURITY_NOTE_INTEREST, t -> t.noteInterest, (t, v) -> t.noteInterest = v);
        in.put(Setting.SECURITY_PER_GUARANTOR, t -> t.perGuarantor, (t, v) -> t.perGuarantor = v);
        in.put(Setting.SECURITY_INCOME_PERCENT, t -> t.incomePercent, (t, v) -> t.incomePercent = v);
        in.put(Setting.SECURITY_WARNING_DAYS, t -> t.warningDays, (t, v) -> t.warningDays = v);
        in.put(Setting.SECURITY_RETURN_DAYS, t -> t.returnDays, (t, v) -> t.returnDays = v);
    }

    /** Whether nothing is signed before the securities are verified and nothing paid before they are in force. */
    public boolean isOn() {
        return on;
    }

    /** Whether one of them must be a promissory note. */
    public boolean isNoteRequired() {
        return noteRequired;
    }

    /** What the highest sum of a note adds to the aid for interest, in per cent of the aid. */
    public Share noteInterest() {
        return noteInterest;
    }

    /** The least highest sum of a note for so much aid: the aid with its interest, rounded up to the grosz. */
    public Money noteFor(Money aid) {
        return new Money(
                aid.amount().multiply(HUNDRED.add(noteInterest.percent())).divide(HUNDRED, 2, RoundingMode.UP));
    }

    /** The aid that a note of that highest sum secures with its interest, rounded down to the grosz. */
    public Money aidOf(Money note) {
        return new Money(
                note.amount().multiply(HUNDRED).divide(HUNDRED.add(noteInterest.percent()), 2, RoundingMode.DOWN));
    }

    /** Where persons guarantee: one for each so many złoty of the agreement. */
    public Money perGuarantor() {
        return perGuarantor;
    }

    /** Least monthly income of a guarantor, in per cent of the minimum wage. */
    public int incomePercent() {
        return incomePercent;
    }

    /** Calendar days before the last day of a security on which somebody looks after it. */
    public int warningDays() {
        return warningDays;
    }

    /** Calendar days after the closing within which securities are given back. */
    public int returnDays() {
        return returnDays;
    }

    /** Months by which a bank guarantee or an account lock must outlive the durability period. */
    public int guaranteeExtraMonths() {
        return guaranteeExtraMonths;
    }

    /** Age in months that the income certificate of a guarantor may have when the agreement is signed. */
    public int incomeCertificateMonths() {
        return incomeCertificateMonths;
    }
}
