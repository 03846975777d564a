package pl.pomost.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.programme.AidTerms;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.AppealTerms;
import pl.pomost.business.programme.BridgingTerms;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.BudgetChange;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.DayKinds;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.EditionRules;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Project;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.programme.TrainingTerms;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Refusal;

/** One edition "TEST-1" that is always open, with the preset rules of 2012 and budgets of 250 000 and 500 000 zł. */
public final class FakeProgrammes implements Programmes {

    public static final String EDITION = "TEST-1";
    public static final String RULES = "POKL-7.2.2-2012/1";

    private final List<EditionRules> changes = new ArrayList<>();
    private final List<BudgetChange> budgetChanges = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final Map<String, SupportRules> otherRules = new LinkedHashMap<>();
    private final Map<String, Edition> otherEditions = new LinkedHashMap<>();
    private final Map<String, Budget> otherBudgets = new HashMap<>();
    private final Edition edition = Filled.entity(
            Edition.class,
            Map.of(
                    "code",
                    EDITION,
                    "projectCode",
                    "TEST",
                    "title",
                    "Edycja próbna",
                    "rulesVersion",
                    RULES,
                    "openFrom",
                    LocalDate.of(2009, 1, 1),
                    "openUntil",
                    LocalDate.of(2035, 12, 31)));
    private final SupportRules rules = presetOf2012();
    private final Map<Budget.Purpose, Budget> budgets = new HashMap<>();
    private final List<Commitment> commitments = new ArrayList<>();

    public FakeProgrammes() {
        budgets.put(Budget.Purpose.GRANTS, budget(1L, Budget.Purpose.GRANTS, "250000.00"));
        budgets.put(Budget.Purpose.BRIDGING, budget(2L, Budget.Purpose.BRIDGING, "500000.00"));
    }

    /** Changes one field of the rules, e.g. {@code withRule("bridgingOperatorCap", Money.of(1000))}. */
    public void withRule(String field, Object value) {
        Filled.set(rules, field, value);
    }

    /** Changes the amount of a budget. */
    public void withBudget(Budget.Purpose purpose, String amount) {
        Filled.set(budgets.get(purpose), "amount", Money.of(amount));
    }

    @Override
    public Edition edition(String code) {
        if (EDITION.equals(code)) {
            return edition;
        }
        if (!otherEditions.containsKey(code)) {
            throw Refusal.unknown("edition", code);
        }
        return otherEditions.get(code);
    }

    @Override
    public SupportRules rules(String version) {
        if (RULES.equals(version)) {
            return rules;
        }
        if (!otherRules.containsKey(version)) {
            throw Refusal.unknown("rules", version);
        }
        return otherRules.get(version);
    }

    @Override
    public List<Edition> editions() {
        var all = new ArrayList<>(List.of(edition));
        all.addAll(otherEditions.values());
        return all;
    }

    @Override
    public SupportRules lockRules(String version) {
        return rules(version);
    }

    @Override
    public String rulesOf(Edition of, LocalDate day) {
        return changes.stream()
                .filter(change -> change.editionCode().equals(of.code())
                        && !change.validFrom().isAfter(day))
                .reduce((earlier, later) -> later.validFrom().isBefore(earlier.validFrom()) ? earlier : later)
                .map(EditionRules::rulesVersion)
                .orElse(of.rulesVersion());
    }

    @Override
    public long versionsOf(String code) {
        return otherRules.values().stream()
                        .filter(each -> each.code().equals(code))
                        .count()
                + (rules.code().equals(code) ? 1 : 0);
    }

    @Override
    public boolean hasProject(String code) {
        return "TEST".equals(code)
                || projects.stream().anyMatch(project -> project.code().equals(code));
    }

    @Override
    public boolean hasEdition(String code) {
        return EDITION.equals(code) || otherEditions.containsKey(code);
    }

    @Override
    public void add(SupportRules added) {
        otherRules.put(added.version(), added);
    }

    @Override
    public void add(Project project) {
        projects.add(project);
    }

    @Override
    public void add(Edition added, Budget grants, Budget bridging) {
        otherEditions.put(added.code(), added);
        otherBudgets.put(added.code() + grants.purpose(), grants);
        otherBudgets.put(added.code() + bridging.purpose(), bridging);
    }

    @Override
    public int changesOf(Budget budget) {
        return (int) budgetChanges.stream()
                .filter(change -> change.budgetId().equals(budget.id()))
                .count();
    }

    @Override
    public void add(BudgetChange change) {
        budgetChanges.add(change);
    }

    @Override
    public void add(EditionRules change) {
        changes.add(change);
    }

    @Override
    public Budget lockBudget(String editionCode, Budget.Purpose purpose) {
        return budget(editionCode, purpose);
    }

    @Override
    public Budget budget(String editionCode, Budget.Purpose purpose) {
        edition(editionCode);
        return EDITION.equals(editionCode) ? budgets.get(purpose) : otherBudgets.get(editionCode + purpose);
    }

    @Override
    public void add(Commitment commitment) {
        commitments.add(commitment);
        budgets.values().stream()
                .filter(budget -> budget.id().equals(commitment.budgetId()))
                .forEach(budget ->
                        Filled.set(budget, "committed", budget.committed().plus(commitment.amount())));
    }

    @Override
    public Money committedTo(CaseNumber caseNumber, Budget.Purpose purpose) {
        return commitments.stream()
                .filter(line -> line.caseNumber().equals(caseNumber)
                        && line.budgetId().equals(budgets.get(purpose).id()))
                .map(Commitment::amount)
                .collect(Money.summing());
    }

    private static Budget budget(Long id, Budget.Purpose purpose, String amount) {
        return Filled.entity(
                Budget.class,
                Map.of(
                        "id", id,
                        "editionCode", EDITION,
                        "purpose", purpose,
                        "amount", Money.of(amount),
                        "committed", Money.ZERO));
    }

    private static SupportRules presetOf2012() {
        var fields = new HashMap<String, Object>();
        fields.put("version", RULES);
        fields.put("code", "POKL-7.2.2-2012");
        fields.put("inForceFrom", LocalDate.of(2012, 1, 1));
        fields.put("grantPerPerson", Money.of(20_000));
        fields.put("grantPerCooperative", Money.of(100_000));
        fields.put("personsCountedLegal", SupportRules.PersonsCounted.EMPLOYED_PERSONS);
        fields.put("minFoundersNatural", 5);
        fields.put("minFoundersLegal", 2);
        fields.put("trainingQuarters", 200);
        fields.put("trainingDayMinutes", 480);
        fields.put("attendanceThreshold", Share.of(80));
        fields.put("scoreMax", 100);
        fields.put("scoreThreshold", Share.of(60));
        fields.put("categoryThreshold", Share.of(60));
        fields.put("divergence", Share.of(30));
        fields.put("divergenceOnOpposite", true);
        fields.put("meritCard", FakeMeritCards.CODE);
        fields.put("tranches", "80,20");
        fields.put("correctionDays", 3);
        fields.put("formalDays", 5);
        fields.put("meritDays", 15);
        fields.put("registrationDays", 30);
        fields.put("agreementDays", 14);
        fields.put("firstTrancheDays", 14);
        fields.put("spendingDays", 60);
        fields.put("settlementDays", 30);
        fields.put("settlementCheckDays", 14);
        fields.put("lineDeviation", Share.of(10));
        fields.put("unitRates", false);
        fields.put("adultAge", 18);
        fields.put("maxMembers", 50);
        fields.put("laterMembers", 5);
        fields.put("laterMembersMonths", 12);
        fields.put("reminderDays", "-14,-7,-1,1");
        fields.put("reintegrationPercent", 0);
        fields.put("bridgingBasicMonths", 6);
        fields.put("bridgingTotalMonths", 12);
        fields.put("bridgingGraceDays", 30);
        fields.put(
                "bridging",
                new BridgingTerms(
                        BridgingTerms.BridgingUnit.PER_MEMBER,
                        BridgingTerms.BridgingCapBasis.MIN_WAGE_ON_CONTRACT_DATE,
                        BridgingTerms.BridgingProRata.CALENDAR_DAYS,
                        true,
                        2,
                        "SOCIAL_INSURANCE,RENT,UTILITIES,TELECOM,ACCOUNTING,INSURANCE,WAGES",
                        7));
        fields.put("durabilityMonths", 12);
        fields.put("firstVisitMonths", 3);
        fields.put("guaranteeExtraMonths", 3);
        fields.put("incomeCertificateMonths", 1);
        fields.put("explanationDays", 7);
        fields.put("replacementDays", 30);
        fields.put("belowMinimumMonths", 3);
        fields.put("rotationAlert", 2);
        fields.put("lateDays", 7);
        fields.put("repaymentDays", 30);
        fields.put("repaymentDayKind", DayKind.CALENDAR);
        fields.put(
                "ranking",
                new RankingTerms(
                        false,
                        Allocation.STRICT_ORDER,
                        Share.of(70),
                        Share.of(0),
                        "III,IV",
                        "UNEMPLOYED,LONG_TERM_UNEMPLOYED,JOB_SEEKER,CARER,AT_RISK"));
        fields.put("security", new PledgeRules(false, true, Money.of(50_000), 150, 60, 30));
        fields.put("aid", new AidTerms(null, 7, 7));
        fields.put(
                "training",
                Filled.entity(
                        TrainingTerms.class,
                        Map.of("trainingHourMinutes", 45, "adviceHourMinutes", 60, "absences", 3, "lateDays", 7)));
        fields.put(
                "recruitment",
                Filled.entity(
                        RecruitmentTerms.class,
                        Map.ofEntries(
                                Map.entry("required", false),
                                Map.entry("formalDays", 5),
                                Map.entry("correctionDays", 3),
                                Map.entry("listDays", 7),
                                Map.entry("proofDays", 30),
                                Map.entry("exclusionMonths", 12),
                                Map.entry("committee", 2),
                                Map.entry("points", 100),
                                Map.entry("threshold", Share.of(60)),
                                Map.entry("places", 20),
                                Map.entry("exitDays", 28))));
        fields.put("appeal", new AppealTerms(5, DayKind.WORKING, false, true, 10, DayKind.WORKING));
        fields.put("dayKinds", dayKinds());
        fields.put("interest", new InterestTerms(InterestKind.TAX_ARREARS, true, InterestRounding.FULL_PLN, null));
        return Filled.entity(SupportRules.class, fields);
    }

    private static DayKinds dayKinds() {
        var kinds = new HashMap<String, Object>();
        List.of("formal", "correction", "merit").forEach(each -> kinds.put(each, DayKind.WORKING));
        List.of("registration", "agreement", "firstTranche", "spending", "settlementCheck", "explanation")
                .forEach(each -> kinds.put(each, DayKind.CALENDAR));
        return Filled.entity(DayKinds.class, kinds);
    }
}
