package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pl.pomost.kernel.money.Money;

/** Whether the securities of a case are kept one by one and must be in force, and what they must prove: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class PledgeRules {

    @Column(name = "security_register_on")
    boolean on;

    @Column(name = "security_note_required")
    boolean noteRequired;

    @Column(name = "security_per_guarantor")
    Money perGuarantor;

    @Column(name = "security_income_percent")
    int incomePercent;

    @Column(name = "security_warning_days")
    int warningDays;

    @Column(name = "security_return_days")
    int returnDays;

    PledgeRules() {}

    public PledgeRules(
            boolean on, boolean noteRequired, Money perGuarantor, int incomePercent, int warningDays, int returnDays) {
        this.on = on;
        this.noteRequired = noteRequired;
        this.perGuarantor = perGuarantor;
        this.incomePercent = incomePercent;
        this.warningDays = warningDays;
        this.returnDays = returnDays;
    }

    /** Whether nothing is signed before the securities are verified and nothing paid before they are in force. */
    public boolean isOn() {
        return on;
    }

    /** Whether one of them must be a promissory note. */
    public boolean isNoteRequired() {
        return noteRequired;
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
}
