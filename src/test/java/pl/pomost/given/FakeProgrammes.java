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
import pl.pomost.business.programme.BridgingProcedure;
import pl.pomost.business.programme.BridgingTerms;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.BudgetChange;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.CommitteeTerms;
import pl.pomost.business.programme.DayKinds;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.EditionRules;
import pl.pomost.business.programme.GroupTerms;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.programme.MemberTerms;
import pl.pomost.business.programme.MonitoringTerms;
import pl.pomost.business.programme.OtherAccount;
import pl.pomost.business.programme.PlanTerms;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Project;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.business.programme.RecruitmentTerms;
import pl.pomost.business.programme.ScoreTerms;
import pl.pomost.business.programme.SettlementTerms;
import pl.pomost.business.programme.StageDays;
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
                    LocalDate.of(2035, 12, 31),
                    "version",
                    1L));
    private final SupportRules rules = presetOf2012();
    private final Map<Budget.Purpose, Budget> budgets = new HashMap<>();
    private final List<Commitment> commitments = new ArrayList<>();

    public FakeProgrammes() {
        budgets.put(Budget.Purpose.GRANTS, budget(1L, Budget.Purpose.GRANTS, "250000.00"));
        budgets.put(Budget.Purpose.BRIDGING, budget(2L, Budget.Purpose.BRIDGING, "500000.00"));
    }

    private static final String ACCESS_CRITERIA =
            "FORM_COMPLETE,FULL_CAPACITY,ENTITLED_STATUS,RESIDENCE,NO_BUSINESS,NO_MEMBERSHIP,NO_OTHER_AID,"
                    + "NO_ARREARS,NOT_CONVICTED";
    private static final String BASIC_PAPERS =
            "TRAINING_PROOF,COURT_ENTRY,REGON_COPY,BUSINESS_PLAN,INSURANCE_REGISTRATION,NO_PARALLEL_MONEY,"
                    + "DE_MINIMIS_STATEMENT,DE_MINIMIS_FORM";
    private static final String EXTENDED_PAPERS =
            "INSURANCE_PROOF,NO_CONVICTION,NO_EARLIER_SUPPORT,NO_DOUBLE_FINANCING,VAT_STATEMENT,DE_MINIMIS_FORM";

    /** Changes one block of the rules, or one field of a block, e.g. {@code withRule("bridging.operatorCap", Money.of(1000))}. */
    public void withRule(String field, Object value) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            Filled.set(rules, field, value);
        } else {
            Filled.set(Filled.get(rules, field.substring(0, dot)), field.substring(dot + 1), value);
        }
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
    public Edition lockEdition(String code) {
        return edition(code);
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
    public Project project(String code) {
        return projects.stream()
                .filter(project -> project.code().equals(code))
                .findFirst()
                .orElseGet(() -> Filled.entity(
                        Project.class, Map.of("code", code, "title", "Projekt próbny", "programme", "FEDKP_8_22")));
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

    @Override
    public Money releasedOf(CaseNumber caseNumber, String contract) {
        return commitments.stream()
                .filter(line -> line.caseNumber().equals(caseNumber)
                        && line.contract().filter(contract::equals).isPresent())
                .map(Commitment::amount)
                .collect(Money.summing())
                .negate();
    }

    @Override
    public Money lastReleasedOf(CaseNumber caseNumber, String contract) {
        return commitments.stream()
                .filter(line -> line.caseNumber().equals(caseNumber)
                        && line.contract().filter(contract::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(line -> line.amount().negate())
                .filter(Money::isPositive)
                .orElse(Money.ZERO);
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
        fields.put(
                "group",
                Filled.entity(
                        GroupTerms.class,
                        Map.ofEntries(
                                Map.entry("minFoundersNatural", 5),
                                Map.entry("minFoundersLegal", 2),
                                Map.entry("adultAge", 18),
                                Map.entry("maxMembers", 50),
                                Map.entry("laterMembers", 5),
                                Map.entry("laterMembersMonths", 12),
                                Map.entry("belowMinimumMonths", 3),
                                Map.entry("rotationAlert", 2),
                                Map.entry("replacementDays", 30))));
        fields.put(
                "scores",
                Filled.entity(
                        ScoreTerms.class,
                        Map.ofEntries(
                                Map.entry("max", 100),
                                Map.entry("threshold", Share.of(60)),
                                Map.entry("categoryThreshold", Share.of(60)),
                                Map.entry("divergence", Share.of(30)),
                                Map.entry("divergenceOnOpposite", true),
                                Map.entry("integerPointsOnly", true),
                                Map.entry("meritCard", FakeMeritCards.CODE),
                                Map.entry("formalCard", FakeMeritCards.FORMAL_CODE))));
        fields.put(
                "stages",
                Filled.entity(
                        StageDays.class,
                        Map.ofEntries(
                                Map.entry("correctionDays", 3),
                                Map.entry("formalDays", 5),
                                Map.entry("meritDays", 15),
                                Map.entry("registrationDays", 30),
                                Map.entry("socialInsuranceDays", 7),
                                Map.entry("agreementDays", 14),
                                Map.entry("firstTrancheDays", 14),
                                Map.entry("spendingDays", 60),
                                Map.entry("settlementDays", 30),
                                Map.entry("settlementCheckDays", 14),
                                Map.entry("explanationDays", 7),
                                Map.entry("lateDays", 7),
                                Map.entry("repaymentDays", 30),
                                Map.entry("repaymentDayKind", DayKind.CALENDAR),
                                Map.entry("reminderDays", "-14,-7,-1,1"))));
        fields.put("tranches", "80,20");
        fields.put("registrationPapers", "");
        fields.put("lineDeviation", Share.of(10));
        fields.put("unitRates", false);
        fields.put("reintegrationPercent", 0);
        fields.put(
                "bridging",
                Filled.entity(
                        BridgingTerms.class,
                        Map.ofEntries(
                                Map.entry("unit", BridgingTerms.BridgingUnit.PER_MEMBER),
                                Map.entry("capBasis", BridgingTerms.BridgingCapBasis.MIN_WAGE_ON_CONTRACT_DATE),
                                Map.entry("proRata", BridgingTerms.BridgingProRata.CALENDAR_DAYS),
                                Map.entry("evidenceFirst", true),
                                Map.entry("extendedAhead", 2),
                                Map.entry(
                                        "costs", "SOCIAL_INSURANCE,RENT,UTILITIES,TELECOM,ACCOUNTING,INSURANCE,WAGES"),
                                Map.entry("correctionDays", 7),
                                Map.entry("basicMonths", 6),
                                Map.entry("totalMonths", 12),
                                Map.entry("graceDays", 30))));
        fields.put("bridgingProcedure", bridgingProcedure());
        fields.put(
                "ranking",
                new RankingTerms(
                        false,
                        Allocation.STRICT_ORDER,
                        Share.of(70),
                        Share.of(0),
                        "III,IV",
                        "UNEMPLOYED,LONG_TERM_UNEMPLOYED,JOB_SEEKER,CARER,AT_RISK"));
        fields.put(
                "committee",
                Filled.entity(
                        CommitteeTerms.class,
                        Map.of(
                                "assessors",
                                2,
                                "recommendingShare",
                                Share.of(0),
                                "negotiationFirst",
                                false,
                                "negotiationDays",
                                3,
                                "negotiationDayKind",
                                DayKind.WORKING)));
        fields.put(
                "security",
                Filled.entity(
                        PledgeRules.class,
                        Map.ofEntries(
                                Map.entry("on", false),
                                Map.entry("noteRequired", true),
                                Map.entry("noteInterest", Share.of(0)),
                                Map.entry("perGuarantor", Money.of(50_000)),
                                Map.entry("incomePercent", 150),
                                Map.entry("warningDays", 60),
                                Map.entry("returnDays", 30),
                                Map.entry("guaranteeExtraMonths", 3),
                                Map.entry("incomeCertificateMonths", 1))));
        fields.put("aid", new AidTerms(null, 7, 7, 10));
        fields.put(
                "people",
                Filled.entity(
                        MemberTerms.class,
                        Map.of(
                                "disadvantagedShare", Share.of(50),
                                "disadvantagedFewest", 2,
                                "disadvantagedRequired", false,
                                "legalEmploys", 5,
                                "legalEmploysMonths", 6)));
        fields.put(
                "training",
                Filled.entity(
                        TrainingTerms.class,
                        Map.ofEntries(
                                Map.entry("trainingHourMinutes", 45),
                                Map.entry("adviceHourMinutes", 60),
                                Map.entry("absences", 3),
                                Map.entry("lateDays", 7),
                                Map.entry("quarters", 200),
                                Map.entry("dayMinutes", 480),
                                Map.entry("attendanceThreshold", Share.of(80)))));
        fields.put(
                "monitoring",
                Filled.entity(
                        MonitoringTerms.class,
                        Map.ofEntries(
                                Map.entry("noticeDays", 5),
                                Map.entry("answerDays", 7),
                                Map.entry("durabilityMonths", 12),
                                Map.entry("firstVisitMonths", 3))));
        fields.put(
                "recruitment",
                Filled.entity(
                        RecruitmentTerms.class,
                        Map.ofEntries(
                                Map.entry("required", false),
                                Map.entry("criteria", ACCESS_CRITERIA),
                                Map.entry("formalDays", 5),
                                Map.entry("correctionDays", 3),
                                Map.entry("listDays", 7),
                                Map.entry("proofDays", 30),
                                Map.entry("exclusionMonths", 12),
                                Map.entry("committee", 2),
                                Map.entry("points", 100),
                                Map.entry("threshold", Share.of(60)),
                                Map.entry("places", 20),
                                Map.entry("appealDays", 5),
                                Map.entry("appealOthers", true),
                                Map.entry("exitDays", 28))));
        fields.put("plan", planTerms());
        fields.put(
                "settlement",
                Filled.entity(
                        SettlementTerms.class,
                        Map.of(
                                "otherAccount",
                                OtherAccount.REFUSED,
                                "correctionDays",
                                7,
                                "correctionDayKind",
                                DayKind.WORKING,
                                "vatCheckMonths",
                                12)));
        fields.put("appeal", new AppealTerms(5, DayKind.WORKING, false, true, 10, DayKind.WORKING));
        fields.put("dayKinds", dayKinds());
        fields.put("interest", new InterestTerms(InterestKind.TAX_ARREARS, true, InterestRounding.FULL_PLN, null));
        return Filled.entity(SupportRules.class, fields);
    }

    private static BridgingProcedure bridgingProcedure() {
        return Filled.entity(
                BridgingProcedure.class,
                Map.of(
                        "applyDays",
                        30,
                        "basicPapers",
                        BASIC_PAPERS,
                        "extendedPapers",
                        EXTENDED_PAPERS,
                        "basicMerit",
                        false,
                        "card",
                        "POMOSTOWE-PRZEDLUZONE/1",
                        "payDay",
                        10,
                        "evidenceDay",
                        15,
                        "finalDays",
                        30));
    }

    private static PlanTerms planTerms() {
        var terms = new HashMap<String, Object>();
        terms.put(
                "statements",
                "NO_BUSINESS,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,NOT_CONVICTED,"
                        + "TRUTHFUL,DATA_CLAUSE");
        terms.put(
                "statementsLegal",
                "FOUNDERS_RESOLUTION,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,"
                        + "TRUTHFUL,DATA_CLAUSE");
        List.of(
                        "fixedAssets",
                        "intangibles",
                        "equipment",
                        "vehicles",
                        "usedVehicles",
                        "materialsGoods",
                        "renovation",
                        "services")
                .forEach(each -> terms.put(each, Share.of(100)));
        return Filled.entity(PlanTerms.class, terms);
    }

    private static DayKinds dayKinds() {
        var kinds = new HashMap<String, Object>();
        List.of("formal", "correction", "merit").forEach(each -> kinds.put(each, DayKind.WORKING));
        List.of("registration", "agreement", "firstTranche", "spending", "settlementCheck", "explanation")
                .forEach(each -> kinds.put(each, DayKind.CALENDAR));
        return Filled.entity(DayKinds.class, kinds);
    }
}
