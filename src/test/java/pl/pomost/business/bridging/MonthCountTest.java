package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenBridging.pay;
import static pl.pomost.given.GivenBridging.sign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The worked examples of domain.md 6.3, by the day. */
class MonthCountTest {

    /** The editions of the data bases begin in 2024; this September has thirty days too. */
    private static final LocalDate LATER = LocalDate.of(2025, 9, 2);

    private static final LocalDate CONTRACT = LocalDate.of(2013, 9, 2);
    private static final YearMonth SEPTEMBER = YearMonth.of(2013, 9);

    /** Domain.md 6.3 example 1. */
    @Test
    void countsFivePersonsForSixMonths() {
        var given = agreed(Office.onFakes());
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1600.00");

        assertThat(granted(given)).isEqualTo(Money.of("48000.00"));
        assertThat(ledger(given).sum(month(given, 1)).ceiling())
                .returns(given.office().today(), BridgingCeiling::basisDate)
                .returns(Money.of(1600), BridgingCeiling::wage);
    }

    /** Domain.md 6.3 example 1, with the operator's ceiling. */
    @Test
    void countsTheOperatorsLowerCeiling() {
        var office = Office.onFakes();
        var given = agreed(office, Setting.BRIDGING_OPERATOR_CAP, "1000.00");
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1000.00");

        assertThat(granted(given)).isEqualTo(Money.of("30000.00"));
    }

    /** Domain.md 6.3 example 2. */
    @Test
    void takesTheMinimumWageOfEachPayment() {
        var given = agreed(Office.onFakes(), Setting.BRIDGING_CAP_BASIS, "MIN_WAGE_ON_PAYMENT_DATE");
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1680.00");

        assertThat(granted(given)).isEqualTo(Money.of("48800.00"));
        assertThat(amounts(given)).containsExactly("8000.00", "8000.00", "8000.00", "8000.00", "8400.00", "8400.00");
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnAmountOfItsOwnForEachMonth(Ground ground) {
        ground.office(office -> {
            office.on(LATER);
            Rules.changed(office, Setting.BRIDGING_CAP_BASIS, "MIN_WAGE_ON_PAYMENT_DATE");
            var given = agreedOn(office, LATER);
            sign(given, BridgingKind.BASIC, YearMonth.from(LATER), 6, "4806.00");

            assertThat(granted(given)).isEqualTo(Money.of("141380.00"));
            assertThat(amounts(given)).startsWith("23330.00").endsWith("24030.00", "24030.00");
        });
    }

    /** Domain.md 6.3 example 3: 1,600 × 17 / 30. */
    @ParameterizedTest
    @EnumSource
    void countsALeaverToTheDayBefore(Ground ground) {
        ground.office(office -> {
            var given = signedLater(office);

            given.advisorDoes(
                    RecordLeaving.class,
                    ref -> new RecordLeaving.Command(ref, 2, LocalDate.of(2025, 9, 18), "Wypowiedzenie."));

            var sum = office.inTransaction(() -> ledger(given).sum(month(given, 1)));
            assertThat(sum.parts().get(1))
                    .returns(17, MonthSum.Part::days)
                    .returns(Money.of("906.67"), MonthSum.Part::amount)
                    .returns("1600.00 × 17 / 30 = 906.67", part -> part.arithmetic(Money.of(1600)));
            assertThat(sum.entitled()).isEqualTo(Money.of("7306.67"));
            assertThat(amounts(given)).startsWith("7306.67", "6400.00");
        });
    }

    /** Domain.md 6.3 example 3: 1,600 × 12 / 30. */
    @Test
    void countsAJoinerFromTheFirstDay() {
        var given = signed(Office.onFakes());
        leaves(given, 2, LocalDate.of(2013, 9, 18));

        joins(given, "Jan Próbny", LocalDate.of(2013, 9, 19));

        assertThat(ledger(given).sum(month(given, 1)).parts().get(5).amount()).isEqualTo(Money.of("640.00"));
        assertThat(amounts(given)).startsWith("7946.67", "8000.00");
    }

    /** domain.md 3.3: a counted member is a member; who is only employed beside members takes no leaver's place. */
    @Test
    void countsNobodyWhoIsOnlyEmployedBesideMembers() {
        var given = signedLater(Office.onFakes());
        given.advisorDoes(
                RecordJoining.class,
                ref -> new RecordJoining.Command(ref, null, "Jan Próbny", Tie.EMPLOYED, LATER, "Umowa o pracę."));
        leaves(given, 2, LocalDate.of(2025, 9, 18));

        assertThat(ledger(given).sum(month(given, 1)).parts()).hasSize(5);
        assertThat(amounts(given)).startsWith("7306.67", "6400.00");
    }

    /** domain.md 3.3: up to month 12 counted from the start of activity, here 1 September 2025. */
    @Test
    void helpsThroughTheFirstMonthsOnly() {
        var given = agreedOn(Office.onFakes(), LATER);
        var first = YearMonth.of(2026, 3);

        assertThat(requestable(given, first, 6)).isEmpty();
        assertThat(requestable(given, first.plusMonths(1), 6)).containsExactly("bridging.after-first-months");
        assertThat(requestable(given, first.plusMonths(12), 6)).containsExactly("bridging.after-first-months");
    }

    private static List<String> requestable(GivenCase given, YearMonth first, int months) {
        var office = given.office();
        var request = new BridgingRequest(BridgingKind.BASIC, first, months, 5, Money.of(1600));
        return office.inTransaction(() -> rules(office.the(BridgingPolicy.class)
                .figures(office.the(CaseFiles.class).look(given.number()), request, office.today())));
    }

    /** domain.md 3.3: the cooperative is active and its people are insured; before that nobody has a day that counts. */
    @Test
    void countsNobodyBeforeTheCooperativeWorksAndInsures() {
        var office = Office.onFakes().on(LocalDate.of(2014, 3, 15));
        var given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
        assertThat(office.today()).isEqualTo(LocalDate.of(2014, 3, 20));
        sign(given, BridgingKind.BASIC, YearMonth.of(2014, 3), 6, "1680.00");

        assertThat(granted(given)).isEqualTo(Money.of("50400.00"));
        // 12 of 31 days: 1,680 × 12 / 31 = 650.32 each
        assertThat(ledger(given).sum(month(given, 1)).entitled()).isEqualTo(Money.of("3251.60"));
        assertThat(ledger(given).sum(month(given, 1)).parts())
                .hasSize(5)
                .allMatch(part -> part.days() == 12 && part.first().equals(Optional.of(office.today())));
        assertThat(ledger(given).sum(month(given, 2)).entitled()).isEqualTo(Money.of("8400.00"));

        var cooperative = office.the(Cooperatives.class).of(given.number()).orElseThrow();
        Filled.set(cooperative, "insuredSince", LocalDate.of(2014, 3, 30));
        assertThat(ledger(given).sum(month(given, 1)).entitled())
                .as("insurance is not asked for")
                .isEqualTo(Money.of("3251.60"));
        Filled.set(
                office.the(Programmes.class).rules(given.file().rulesVersion()),
                "registrationPapers",
                "SOCIAL_INSURANCE");
        assertThat(ledger(given).sum(month(given, 1)).entitled()).isEqualTo(Money.of("541.95"));
    }

    /** Domain.md 6.3 example 3: 1,680 × 20 / 31. */
    @Test
    void countsTwentyDaysOfJanuary() {
        var office = Office.onFakes().on(LocalDate.of(2014, 1, 2));
        var given = agreedOn(office, LocalDate.of(2014, 1, 2));
        sign(given, BridgingKind.BASIC, YearMonth.of(2014, 1), 6, "1680.00");

        leaves(given, 1, LocalDate.of(2014, 1, 21));

        assertThat(ledger(given).sum(month(given, 1)).parts().get(0).amount()).isEqualTo(Money.of("1083.87"));
    }

    /** Domain.md 6.3 example 4. */
    @Test
    void countsFourPersonsExtended() {
        var ceilings = new BridgingRequest(BridgingKind.EXTENDED, YearMonth.of(2014, 3), 6, 4, Money.of(1680));
        var office = Office.onFakes().on(LocalDate.of(2014, 3, 3));
        var given = agreedOn(office, LocalDate.of(2014, 3, 3));

        assertThat(office.the(BridgingPolicy.class)
                        .ceilings(office.the(CaseFiles.class).look(given.number()))
                        .amount(ceilings, office.today()))
                .isEqualTo(Money.of("40320.00"));
    }

    @Test
    void addsTheDaysOfWhoeverCameBackBeforeItRounds() {
        var given = signed(Office.onFakes());
        joins(given, "Jan Próbny", LocalDate.of(2013, 9, 3));
        leaves(given, 6, LocalDate.of(2013, 9, 10));
        joins(given, "JAN PRÓBNY", LocalDate.of(2013, 9, 20));

        var back = ledger(given).sum(month(given, 1)).parts().get(5);

        assertThat(back.days()).isEqualTo(7 + 11);
        assertThat(back.amount()).isEqualTo(Money.of("960.00"));
    }

    @ParameterizedTest
    @EnumSource
    void countsNoDayOnWhichTheCooperativeStoodStill(Ground ground) {
        ground.office(office -> {
            var given = signedLater(office);
            given.advisorDoes(
                    RecordPause.class,
                    ref -> new RecordPause.Command(ref, LocalDate.of(2025, 9, 21), "Remont lokalu."));
            given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, LocalDate.of(2025, 10, 10)));

            // 5 × round(1,600 × 20 / 30) and 5 × round(1,600 × 21 / 31)
            assertThat(amounts(given)).startsWith("5333.35", "5419.35", "8000.00");
        });
    }

    @Test
    void paysTheWholeMonthWhereTheRulesDivideNone() {
        var office = Office.onFakes();
        var given = agreed(office, Setting.BRIDGING_PRO_RATA, "NONE");
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1600.00");

        leaves(given, 2, LocalDate.of(2013, 9, 18));

        assertThat(amounts(given)).startsWith("8000.00", "6400.00");
    }

    @Test
    void countsTheCooperativeOnceWhereTheRulesSaySo() {
        var office = Office.onFakes();
        var given = agreed(office, Setting.BRIDGING_UNIT, "PER_COOPERATIVE");
        assertThat(rules(given.refusalOf(
                                RequestBridging.class,
                                ref -> new RequestBridging.Command(
                                        ref, BridgingKind.BASIC, SEPTEMBER, 6, 5, Money.of(1600), "Potrzebne."))
                        .verdict()))
                .containsExactly("bridging.for-the-cooperative");

        GivenBridging.signFor(given, 1, BridgingKind.BASIC, SEPTEMBER, 6, "1600.00");
        leaves(given, 2, LocalDate.of(2013, 9, 18));

        assertThat(granted(given)).isEqualTo(Money.of("9600.00"));
        assertThat(amounts(given)).startsWith("1600.00");
    }

    @ParameterizedTest
    @EnumSource
    void takesOffTheNextMonthWhatWasPaidForALeaver(Ground ground) {
        ground.office(office -> {
            var given = signedLater(office);
            pay(given, 1);
            given.advisorDoes(
                    RecordLeaving.class,
                    ref -> new RecordLeaving.Command(ref, 2, LocalDate.of(2025, 9, 18), "Wypowiedzenie."));
            GivenBridging.settle(given, 1, "8000.00");

            assertThat(office.inTransaction(() -> ledger(given).due(month(given, 2))))
                    .isEqualTo(Money.of("6400.00").minus(Money.of("693.33")));
        });
    }

    @Test
    void goesOnAfterAMonthOfWhichNothingIsLeft() {
        var given = signed(Office.onFakes());
        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, LocalDate.of(2013, 10, 1), "Powódź."));
        given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, LocalDate.of(2013, 10, 31)));
        pay(given, 1);
        GivenBridging.settle(given, 1, "8000.00");
        given.office().on(LocalDate.of(2013, 11, 4));

        pay(given, 3);

        assertThat(given.paid()).isEqualTo(Money.of("16000.00"));
    }

    @Test
    void paysBeforeTheEvidenceWhereTheRulesAllowIt() {
        var office = Office.onFakes();
        var given = agreed(office, Setting.BRIDGING_EVIDENCE_FIRST, "false");
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1600.00");
        pay(given, 1);
        office.on(LocalDate.of(2013, 10, 3));

        pay(given, 2);

        assertThat(given.paid()).isEqualTo(Money.of("16000.00"));
    }

    @ParameterizedTest
    @EnumSource
    void givesACooperativeNoMonthTwiceInAllItsCases(Ground ground) {
        ground.office(office -> {
            var cooperative = GivenMoney.fresh();
            sign(joining(office, cooperative), BridgingKind.BASIC, YearMonth.from(LATER), 4, "1600.00");
            var other = joining(office, cooperative);

            assertThat(against(other, YearMonth.from(LATER).plusMonths(3), 6))
                    .containsExactly("bridging.month-of-cooperative");
            assertThat(against(other, YearMonth.from(LATER).plusMonths(4), 6)).isEmpty();
        });
    }

    @Test
    void givesACooperativeNoMoreMonthsThanTheRulesInAllItsCases() {
        var office = Office.onFakes();
        var cooperative = GivenMoney.fresh();
        office.on(LATER);
        Rules.changed(office, Setting.BRIDGING_TOTAL_MONTHS, "6");
        sign(joining(office, cooperative), BridgingKind.BASIC, YearMonth.from(LATER), 4, "1600.00");
        var other = joining(office, cooperative);

        assertThat(against(other, YearMonth.from(LATER).plusMonths(4), 3))
                .containsExactly("bridging.cooperative-months");
        assertThat(against(other, YearMonth.from(LATER).plusMonths(4), 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void freesMonthsThatWereGivenUpForAnotherCase(Ground ground) {
        ground.office(office -> {
            var cooperative = GivenMoney.fresh();
            var first = joining(office, cooperative);
            sign(first, BridgingKind.BASIC, YearMonth.from(LATER), 6, "1600.00");
            first.managerDoes(EndBridging.class, ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Koniec."));

            var other = joining(office, cooperative);
            sign(other, BridgingKind.BASIC, YearMonth.from(LATER), 6, "1600.00");

            assertThat(amounts(other)).hasSize(6);
        });
    }

    private static GivenCase joining(Office office, RegisterNumbers cooperative) {
        return new Cases(office.on(LATER))
                .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor("10000.00")
                .advisorDoes(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(ref, LATER, "1/2025", cooperative))
                .foundersNamed()
                .advisorDoes(
                        CompleteRegistration.class,
                        ref -> new CompleteRegistration.Command(
                                ref, RegisterNumbers.NONE, GivenMoney.ACCOUNT, GivenMoney.NAME, LATER, LATER))
                .agreed();
    }

    private static List<String> against(GivenCase given, YearMonth first, int months) {
        var office = given.office();
        var request = new BridgingRequest(BridgingKind.BASIC, first, months, 5, Money.of(1600));
        return office.inTransaction(() -> rules(office.the(BridgingPolicy.class)
                .monthsOfCooperative(office.the(CaseFiles.class).look(given.number()), request)));
    }

    private static GivenCase signedLater(Office office) {
        var given = agreedOn(office, LATER);
        sign(given, BridgingKind.BASIC, YearMonth.from(LATER), 6, "1600.00");
        return given;
    }

    private static GivenCase signed(Office office) {
        var given = agreedOn(office, CONTRACT);
        sign(given, BridgingKind.BASIC, SEPTEMBER, 6, "1600.00");
        return given;
    }

    private static GivenCase agreed(Office office, Setting setting, String value) {
        office.on(CONTRACT);
        Rules.changed(office, setting, value);
        return agreedOn(office, CONTRACT);
    }

    private static GivenCase agreed(Office office) {
        return agreedOn(office, CONTRACT);
    }

    private static GivenCase agreedOn(Office office, LocalDate day) {
        office.on(day);
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
    }

    private static void leaves(GivenCase given, int person, LocalDate day) {
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, person, day, "Powód."));
    }

    private static void joins(GivenCase given, String person, LocalDate day) {
        given.advisorDoes(
                RecordJoining.class, ref -> new RecordJoining.Command(ref, null, person, Tie.MEMBER, day, "Uchwała."));
    }

    private static BridgingLedger ledger(GivenCase given) {
        var office = given.office();
        var file = office.the(CaseFiles.class).look(given.number());
        return office.the(BridgingMonthPolicy.class).ledger(file);
    }

    private static BridgingMonth month(GivenCase given, int number) {
        return ledger(given).months().get(number - 1);
    }

    private static Money granted(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(BridgingSupports.class).of(given.number()).get(0).amount());
    }

    private static List<String> amounts(GivenCase given) {
        return given.office().inTransaction(() -> {
            var ledger = ledger(given);
            return ledger.months().stream()
                    .map(month -> ledger.sum(month).entitled().toString())
                    .toList();
        });
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::rule).toList();
    }
}
