package pl.pomost.business.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.fact.Snapshot;
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
    Money grantPerPerson;
    Money grantPerCooperative;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    PersonsCounted personsCountedLegal;

    int minFoundersNatural;
    int minFoundersLegal;
    int adultAge;
    int maxMembers;
    int laterMembers;
    int laterMembersMonths;
    String reminderDays;
    int trainingQuarters;
    int trainingDayMinutes;
    Share attendanceThreshold;
    private int scoreMax;
    Share scoreThreshold;
    Share categoryThreshold;
    Share divergence;
    boolean divergenceOnOpposite;
    private String meritCard;
    String tranches;
    int correctionDays;
    int formalDays;
    int meritDays;
    int registrationDays;
    int agreementDays;
    int firstTrancheDays;
    int spendingDays;
    int settlementDays;
    int settlementCheckDays;
    Share lineDeviation;
    boolean unitRates;
    int reintegrationPercent;

    @Nullable
    Money bridgingOperatorCap;

    int bridgingBasicMonths;
    int bridgingTotalMonths;
    int bridgingGraceDays;
    int durabilityMonths;
    int firstVisitMonths;
    int guaranteeExtraMonths;
    int incomeCertificateMonths;

    @jakarta.persistence.Embedded
    RankingTerms ranking;

    @jakarta.persistence.Embedded
    BridgingTerms bridging;

    @jakarta.persistence.Embedded
    InterestTerms interest;

    @jakarta.persistence.Embedded
    AidTerms aid;

    @jakarta.persistence.Embedded
    RecruitmentTerms recruitment;

    @jakarta.persistence.Embedded
    AppealTerms appeal;

    @jakarta.persistence.Embedded
    DayKinds dayKinds;

    @jakarta.persistence.Embedded
    PledgeRules security;

    @jakarta.persistence.Embedded
    TrainingTerms training;

    int explanationDays;
    int replacementDays;
    int belowMinimumMonths;
    int rotationAlert;
    int lateDays;
    int repaymentDays;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    DayKind repaymentDayKind;

    protected SupportRules() {}

    /**
     * Another version that differs from this one in those settings; the score card and its highest score stay.
     *
     * @param number  such as FEDKP-8.22-2024/2
     * @param from    its first day in force
     * @param changes checked before
     */
    SupportRules successor(String number, LocalDate from, Map<Setting, Object> changes) {
        var next = new SupportRules();
        next.version = number;
        next.code = number.substring(0, number.lastIndexOf('/'));
        next.inForceFrom = from;
        next.scoreMax = scoreMax;
        next.meritCard = meritCard;
        next.ranking = ranking.copy();
        next.bridging = bridging.copy();
        next.interest = interest.copy();
        next.aid = new AidTerms();
        next.recruitment = RecruitmentTerms.blank();
        next.appeal = appeal.copy();
        next.dayKinds = dayKinds.copy();
        next.security = new PledgeRules();
        next.training = TrainingTerms.blank();
        for (var setting : Setting.values()) {
            setting.write(next, changes.containsKey(setting) ? changes.get(setting) : setting.read(this));
        }
        return next;
    }

    /** For the trail: every setting as commands write it. */
    Snapshot snapshot() {
        var settings = Snapshot.empty();
        for (var setting : Setting.values()) {
            settings = settings.with(setting.word(), setting.written(this));
        }
        return settings.with("version", version)
                .with("inForceFrom", inForceFrom)
                .with("meritCard", meritCard);
    }

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

    /** Years that a member must have completed. */
    public int adultAge() {
        return adultAge;
    }

    /** Most members of a cooperative, and most people whom legal founders may employ. */
    public int maxMembers() {
        return maxMembers;
    }

    /** Members that a cooperative of fewer founders must reach later; 0 for no such duty. */
    public int laterMembers() {
        return laterMembers;
    }

    /** Months from the entry in the register within which it must reach them. */
    public int laterMembersMonths() {
        return laterMembersMonths;
    }

    /** Days before (below zero) and after a last day on which its owner is reminded, the earliest first. */
    public List<Integer> reminderDays() {
        return reminderDays(reminderDays);
    }

    /** The days as a version keeps them, the earliest first. */
    public static List<Integer> reminderDays(String days) {
        return Arrays.stream(days.split(",")).map(Integer::valueOf).sorted().toList();
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

    /** Days to complete an application after a call for correction; {@link DayKinds} says which. */
    public int correctionDays() {
        return correctionDays;
    }

    /** Days for the formal assessment; {@link DayKinds} says which. */
    public int formalDays() {
        return formalDays;
    }

    /** Days for the merit assessment; {@link DayKinds} says which. */
    public int meritDays() {
        return meritDays;
    }

    /** Days from the decision to the entry in the court register; {@link DayKinds} says which. */
    public int registrationDays() {
        return registrationDays;
    }

    /** Days from complete papers to the agreement; {@link DayKinds} says which. */
    public int agreementDays() {
        return agreementDays;
    }

    /** Days from the agreement to the first tranche; {@link DayKinds} says which. */
    public int firstTrancheDays() {
        return firstTrancheDays;
    }

    /** Days for spending, from the first tranche; {@link DayKinds} says which. */
    public int spendingDays() {
        return spendingDays;
    }

    /** Days to settle, from the end of spending; {@link DayKinds} says which. */
    public int settlementDays() {
        return settlementDays;
    }

    /** Days to check a settlement; {@link DayKinds} says which. */
    public int settlementCheckDays() {
        return settlementCheckDays;
    }

    /** Share by which a cost line may be exceeded without an annex. */
    public Share lineDeviation() {
        return lineDeviation;
    }

    /** Whether a grant is the sum of unit rates of jobs, settled by their effect; otherwise costs are planned and proved. */
    public boolean unitRates() {
        return unitRates;
    }

    /** Per cent of the minimum wage that the reintegration of one person may cost under unit rates; 0 for nothing. */
    public int reintegrationPercent() {
        return reintegrationPercent;
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

    /** How bridging support is counted. */
    public BridgingTerms bridging() {
        return bridging;
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

    /** Whether and how the money of an edition is given out along a ranking list. */
    public RankingTerms ranking() {
        return ranking;
    }

    /** Whether and how the securities of a case are kept one by one. */
    public PledgeRules security() {
        return security;
    }

    /** Whether and how the headroom of de minimis aid is checked. */
    public AidTerms aid() {
        return aid;
    }

    /** How people come into an edition. */
    public RecruitmentTerms recruitment() {
        return recruitment;
    }

    /** By when a group may appeal, and what follows. */
    public AppealTerms appeal() {
        return appeal;
    }

    /** Which days the terms of the stages count. */
    public DayKinds dayKinds() {
        return dayKinds;
    }

    /** How hours of training are counted and attendance is kept. */
    public TrainingTerms training() {
        return training;
    }

    /** How interest on returned money is counted. */
    public InterestTerms interest() {
        return interest;
    }

    /** Days that a cooperative has to explain a suspected breach; {@link DayKinds} says which. */
    public int explanationDays() {
        return explanationDays;
    }

    /** Calendar days that a cooperative has to replace somebody who left a post. */
    public int replacementDays() {
        return replacementDays;
    }

    /** Months that a cooperative may have fewer members than the minimum. */
    public int belowMinimumMonths() {
        return belowMinimumMonths;
    }

    /** How many changes of the person on one post are looked at. */
    public int rotationAlert() {
        return rotationAlert;
    }

    /** Calendar days after a missed term of spending or settlement from which a suspension is proposed. */
    public int lateDays() {
        return lateDays;
    }

    /** Days that a cooperative has to return money, from the receipt of the demand. */
    public int repaymentDays() {
        return repaymentDays;
    }

    public DayKind repaymentDayKind() {
        return repaymentDayKind;
    }
}
