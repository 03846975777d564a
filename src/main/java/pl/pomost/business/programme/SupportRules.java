package pl.pomost.business.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * One version of an edition's rules. A version is never changed once in force: other figures are a new version, and a case
 * keeps the version that it was opened under. All limits of the programme are read from here and stand nowhere in code.
 */
@Entity
@Table(name = "support_rules")
@SuppressWarnings("NullAway.Init") // filled by the store
public class SupportRules {

    /** What the per-person limits are counted by where legal persons found the cooperative. */
    public enum PersonsCounted {
        FOUNDING_MEMBERS,
        EMPLOYED_PERSONS
    }

    @Id
    private String version;

    private String code;
    private LocalDate inForceFrom;
    private Money grantPerPerson;
    private Money grantPerCooperative;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private PersonsCounted personsCountedLegal;

    private int minFoundersNatural;
    private int minFoundersLegal;
    private int trainingQuarters;
    private int trainingDayMinutes;
    private Share attendanceThreshold;
    private int scoreMax;
    private Share scoreThreshold;
    private Share categoryThreshold;
    private Share divergence;
    private boolean divergenceOnOpposite;
    private String meritCard;
    private String tranches;
    private int correctionDays;
    private int formalDays;
    private int meritDays;
    private int registrationDays;
    private int agreementDays;
    private int firstTrancheDays;
    private int spendingDays;
    private int settlementDays;
    private int settlementCheckDays;
    private Share lineDeviation;
    private @Nullable Money bridgingOperatorCap;
    private int bridgingBasicMonths;
    private int bridgingTotalMonths;
    private int bridgingGraceDays;
    private int durabilityMonths;
    private int firstVisitMonths;
    private int guaranteeExtraMonths;
    private int incomeCertificateMonths;

    @jakarta.persistence.Embedded
    private InterestTerms interest;

    private int explanationDays;
    private int repaymentDays;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private DayKind repaymentDayKind;

    protected SupportRules() {}

    public String version() {
        return version;
    }

    public String code() {
        return code;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Highest grant for one counted person, in złoty. */
    public Money grantPerPerson() {
        return grantPerPerson;
    }

    /** Highest grant for one cooperative, in złoty. */
    public Money grantPerCooperative() {
        return grantPerCooperative;
    }

    public PersonsCounted personsCountedLegal() {
        return personsCountedLegal;
    }

    /** Fewest founding natural persons. */
    public int minFoundersNatural() {
        return minFoundersNatural;
    }

    /** Fewest founding legal persons. */
    public int minFoundersLegal() {
        return minFoundersLegal;
    }

    /** Length of the training and advice in quarter-hours; 50 hours are 200. */
    public int trainingQuarters() {
        return trainingQuarters;
    }

    /** Longest training or advice of one person in one day, in minutes by the clock. */
    public int trainingDayMinutes() {
        return trainingDayMinutes;
    }

    /** Share of the planned hours that a person must attend. */
    public Share attendanceThreshold() {
        return attendanceThreshold;
    }

    /** Highest score of one merit card, in whole points. */
    public int scoreMax() {
        return scoreMax;
    }

    /** Share of the highest score that makes a card positive. */
    public Share scoreThreshold() {
        return scoreThreshold;
    }

    /** Share of each category's maximum that a positive card needs. */
    public Share categoryThreshold() {
        return categoryThreshold;
    }

    /** Scores that differ by this share of the maximum or more are divergent. */
    public Share divergence() {
        return divergence;
    }

    /** Whether one positive and one negative card are divergent, however near their points are. */
    public boolean divergenceOnOpposite() {
        return divergenceOnOpposite;
    }

    /** Code of the form that assessors fill in. */
    public String meritCard() {
        return meritCard;
    }

    /** The tranches in order, as shares of the grant; they sum up to 100 %. */
    public List<Share> tranches() {
        return Arrays.stream(tranches.split(",")).map(Share::of).toList();
    }

    /** Working days to complete an application after a call for correction. */
    public int correctionDays() {
        return correctionDays;
    }

    /** Working days for the formal assessment. */
    public int formalDays() {
        return formalDays;
    }

    /** Working days for the merit assessment. */
    public int meritDays() {
        return meritDays;
    }

    /** Calendar days from the decision to the entry in the court register. */
    public int registrationDays() {
        return registrationDays;
    }

    /** Calendar days from complete papers to the agreement. */
    public int agreementDays() {
        return agreementDays;
    }

    /** Calendar days from the agreement to the first tranche. */
    public int firstTrancheDays() {
        return firstTrancheDays;
    }

    /** Calendar days for spending, from the first tranche. */
    public int spendingDays() {
        return spendingDays;
    }

    /** Calendar days to settle, from the end of spending. */
    public int settlementDays() {
        return settlementDays;
    }

    /** Calendar days to check a settlement. */
    public int settlementCheckDays() {
        return settlementCheckDays;
    }

    /** Share by which a cost line may be exceeded without an annex. */
    public Share lineDeviation() {
        return lineDeviation;
    }

    /** The operator's own ceiling of a bridging month for one person; null when only the minimum wage limits it. */
    public @Nullable Money bridgingOperatorCap() {
        return bridgingOperatorCap;
    }

    public int bridgingBasicMonths() {
        return bridgingBasicMonths;
    }

    public int bridgingTotalMonths() {
        return bridgingTotalMonths;
    }

    /** Calendar days after the last basic month within which the extended support may still be requested. */
    public int bridgingGraceDays() {
        return bridgingGraceDays;
    }

    public int durabilityMonths() {
        return durabilityMonths;
    }

    /** Months from the first tranche within which the cooperative is visited for the first time. */
    public int firstVisitMonths() {
        return firstVisitMonths;
    }

    /** Months by which a bank guarantee or an account lock must outlive the durability period. */
    public int guaranteeExtraMonths() {
        return guaranteeExtraMonths;
    }

    /** Age in months that the income certificate of a guarantor may have when the agreement is signed. */
    public int incomeCertificateMonths() {
        return incomeCertificateMonths;
    }

    /** How interest on returned money is counted. */
    public InterestTerms interest() {
        return interest;
    }

    /** Calendar days that a cooperative has to explain a suspected breach. */
    public int explanationDays() {
        return explanationDays;
    }

    /** Days that a cooperative has to return money, from the receipt of the demand. */
    public int repaymentDays() {
        return repaymentDays;
    }

    public DayKind repaymentDayKind() {
        return repaymentDayKind;
    }
}
