package pl.pomost.business.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    @Enumerated(EnumType.STRING)
    PersonsCounted personsCountedLegal;

    String tranches;
    String registrationPapers;
    Share lineDeviation;
    boolean unitRates;
    int reintegrationPercent;

    @Embedded
    GroupTerms group;

    @Embedded
    ScoreTerms scores;

    @Embedded
    StageDays stages;

    @Embedded
    RankingTerms ranking;

    @Embedded
    BridgingTerms bridging;

    @Embedded
    BridgingProcedure bridgingProcedure;

    @Embedded
    InterestTerms interest;

    @Embedded
    AidTerms aid;

    @Embedded
    RecruitmentTerms recruitment;

    @Embedded
    AppealTerms appeal;

    @Embedded
    CommitteeTerms committee;

    @Embedded
    DayKinds dayKinds;

    @Embedded
    PledgeRules security;

    @Embedded
    TrainingTerms training;

    @Embedded
    MemberTerms people;

    @Embedded
    MonitoringTerms monitoring;

    @Embedded
    PlanTerms plan;

    @Embedded
    SettlementTerms settlement;

    protected SupportRules() {}

    /** Where each of its own settings stands. */
    static void settings(SettingPlaces.Block<SupportRules> in) {
        in.put(Setting.GRANT_PER_PERSON, t -> t.grantPerPerson, (t, v) -> t.grantPerPerson = v);
        in.put(Setting.GRANT_PER_COOPERATIVE, t -> t.grantPerCooperative, (t, v) -> t.grantPerCooperative = v);
        in.put(Setting.PERSONS_COUNTED_LEGAL, t -> t.personsCountedLegal, (t, v) -> t.personsCountedLegal = v);
        in.put(
                Setting.REGISTRATION_PAPERS,
                t -> t.registrationPapers,
                (t, v) -> t.registrationPapers = SettingForm.written(v));
        in.put(Setting.TRANCHES, SupportRules::tranches, (t, v) -> t.tranches = SettingForm.written(v));
        in.put(Setting.UNIT_RATES, t -> t.unitRates, (t, v) -> t.unitRates = v);
        in.put(Setting.REINTEGRATION_PERCENT, t -> t.reintegrationPercent, (t, v) -> t.reintegrationPercent = v);
        in.put(Setting.LINE_DEVIATION, t -> t.lineDeviation, (t, v) -> t.lineDeviation = v);
    }

    /**
     * Another version that differs from this one in those settings.
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
        next.group = new GroupTerms();
        next.people = new MemberTerms();
        next.recruitment = new RecruitmentTerms();
        next.training = new TrainingTerms();
        next.scores = new ScoreTerms();
        next.plan = new PlanTerms();
        next.committee = new CommitteeTerms();
        next.ranking = new RankingTerms();
        next.appeal = new AppealTerms();
        next.stages = new StageDays();
        next.dayKinds = new DayKinds();
        next.settlement = new SettlementTerms();
        next.bridging = new BridgingTerms();
        next.bridgingProcedure = new BridgingProcedure();
        next.monitoring = new MonitoringTerms();
        next.security = new PledgeRules();
        next.aid = new AidTerms();
        next.interest = new InterestTerms();
        next.scores.max = scores.max;
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
        return settings.with("version", version).with("inForceFrom", inForceFrom);
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

    /** How many people found a cooperative and belong to it. */
    public GroupTerms group() {
        return group;
    }

    /** The form of the merit card and what its points mean. */
    public ScoreTerms scores() {
        return scores;
    }

    /** How many days each term has. */
    public StageDays stages() {
        return stages;
    }

    /** Who must be among the people of a cooperative. */
    public MemberTerms people() {
        return people;
    }

    /** The tranches in order, as shares of the grant; they sum up to 100 %. */
    public List<Share> tranches() {
        return Arrays.stream(tranches.split(",")).map(Share::of).toList();
    }

    /** Papers that must lie in the case before the registration is complete. */
    public List<RegistrationPaper> registrationPapers() {
        return Arrays.stream(registrationPapers.split(","))
                .filter(code -> !code.isEmpty())
                .map(RegistrationPaper::valueOf)
                .toList();
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

    /** How bridging support is asked for, assessed, paid and settled. */
    public BridgingProcedure bridgingProcedure() {
        return bridgingProcedure;
    }

    /** How bridging support is counted. */
    public BridgingTerms bridging() {
        return bridging;
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

    /** How the committee is made up, and how an amount is negotiated. */
    public CommitteeTerms committee() {
        return committee;
    }

    /** Which days the terms of the stages count. */
    public DayKinds dayKinds() {
        return dayKinds;
    }

    /** Terms around a monitoring visit. */
    public MonitoringTerms monitoring() {
        return monitoring;
    }

    /** How hours of training are counted and attendance is kept. */
    public TrainingTerms training() {
        return training;
    }

    /** What an application states, and how much of the grant a category of costs may take. */
    public PlanTerms plan() {
        return plan;
    }

    /** How a settlement is checked, corrected and looked at once more. */
    public SettlementTerms settlement() {
        return settlement;
    }

    /** How interest on returned money is counted. */
    public InterestTerms interest() {
        return interest;
    }
}
