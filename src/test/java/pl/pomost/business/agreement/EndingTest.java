package pl.pomost.business.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class EndingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 24);
    /** 30 calendar days after 24 May 2024 end on Sunday 23 June: the Monday after it. */
    private static final LocalDate DUE = LocalDate.of(2024, 6, 24);
    /** 30 calendar days after that day. */
    private static final LocalDate EXTENDED = LocalDate.of(2024, 7, 24);

    private final Office office = Office.onFakes().on(DAY);

    @ParameterizedTest
    @EnumSource
    void endsACaseWhoseEntryTheCourtRefusedAndFreesItsMoney(Ground ground) {
        ground.office(there -> {
            var given = begun(there.on(DAY));
            var left = left(given);
            end(given, EndingGround.COURT_REFUSED);

            assertThat(given.stage()).isEqualTo(Stage.NOT_FUNDED);
            assertThat(left(given)).isEqualTo(left.plus(Money.of(60_000)));
            var ending = there.inTransaction(
                    () -> there.the(Endings.class).of(given.number()).orElseThrow());
            assertThat(ending.ground()).isEqualTo(EndingGround.COURT_REFUSED);
            assertThat(ending.released()).isEqualTo(Money.of(60_000));
            assertThat(ending.endedBy()).isEqualTo(GivenMoney.MANAGER);
            assertThat(there.inTransaction(() -> there.the(Obligations.class).of(given.number())))
                    .filteredOn(Obligation::isOpen)
                    .isEmpty();
        });
    }

    @Test
    void endsForThePassedTermOnlyWhenItHasPassed() {
        var given = begun(office);
        assertThat(refused(given, EndingGround.TERM_PASSED).verdict().reasons())
                .containsExactly(Reason.of("ending.term-runs").with("due", DUE));

        office.on(DUE.plusDays(1));
        end(given, EndingGround.TERM_PASSED);
        assertThat(given.stage()).isEqualTo(Stage.NOT_FUNDED);
    }

    @Test
    void endsForHeadroomOnlyWhenItIsGoneAndOnlyWhereTheGroundBelongs() {
        var given = new Cases(office).opened().approvedAtOnceFor("60000.00").registered();

        assertThat(rules(refused(given, EndingGround.HEADROOM_GONE))).containsExactly("ending.headroom-suffices");
        assertThat(rules(refused(given, EndingGround.COURT_REFUSED))).containsExactly("ending.wrong-stage");
        end(given, EndingGround.NO_SECURITY);
        assertThat(given.stage()).isEqualTo(Stage.NOT_FUNDED);
        assertThat(rules(refused(given, EndingGround.NO_SECURITY))).containsExactly("move.wrong-stage");
    }

    @Test
    void asksForGroundAndReasons() {
        var given = begun(office);

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EndWithoutAgreement.class,
                ref -> new EndWithoutAgreement.Command(ref, null, " "));

        assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly("ground", "reasons");
    }

    @ParameterizedTest
    @EnumSource
    void extendsTheTermOfRegistrationOnce(Ground ground) {
        ground.office(there -> {
            var given = begun(there.on(DAY));
            extend(given);

            assertThat(given.file().due()).contains(EXTENDED);
            assertThat(there.inTransaction(() ->
                            there.the(Endings.class).extensionOf(given.number()).map(Extension::dueBefore)))
                    .contains(DUE);
            assertThat(rules(given.refusalOf(
                            GivenMoney.MANAGER,
                            Role.MANAGER,
                            ExtendRegistration.class,
                            ref -> new ExtendRegistration.Command(ref, "Jeszcze raz."))))
                    .containsExactly("extension.once");
        });
    }

    @Test
    void owesTheRegistrationByTheExtendedTerm() {
        var given = begun(office);
        extend(given);

        assertThat(office.the(Obligations.class).of(given.number()))
                .filteredOn(owed -> owed.kind() == ObligationKind.REGISTER_COOPERATIVE && owed.isOpen())
                .extracting(Obligation::due)
                .containsExactly(EXTENDED);
    }

    /** An entry after the term wants the extension, and one after the extension ends the case. */
    @Test
    void takesNoEntryAfterTheTerm() {
        var given = begun(office);
        office.on(LocalDate.of(2024, 7, 23));
        assertThat(lateEntry(given, DUE.plusDays(1)).verdict().reasons())
                .containsExactly(Reason.ofField("registeredOn", "registration.after-term")
                        .with("due", DUE));

        extend(given);
        office.on(EXTENDED.plusDays(9));
        assertThat(lateEntry(given, EXTENDED.plusDays(1)).verdict().reasons())
                .containsExactly(Reason.ofField("registeredOn", "registration.after-term")
                        .with("due", EXTENDED));
        given.advisorDoes(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, EXTENDED, EXTENDED));
        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
    }

    @Test
    void extendsNothingWhenTheExtendedTermWouldHavePassedToo() {
        var given = begun(office);
        office.on(EXTENDED.plusDays(1));

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        ExtendRegistration.class,
                        ref -> new ExtendRegistration.Command(ref, "Sąd."))))
                .containsExactly("extension.passed-too");
    }

    /** Approved on that day, with the term that the approval opens; the founders have met. */
    private static GivenCase begun(Office office) {
        var given = new Cases(office).opened().approvedAtOnceFor("60000.00");
        office.inTransaction(() -> {
            var file = given.file();
            file.dueBy(DUE);
            office.the(pl.pomost.business.obligation.Duties.class)
                    .open(file, ObligationKind.REGISTER_COOPERATIVE, Term.on(DUE, DAY));
            return null;
        });
        given.advisorDoes(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, null, RegisterNumbers.NONE));
        return given.foundersNamed();
    }

    private static Refusal lateEntry(GivenCase given, LocalDate entry) {
        return given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, entry, entry));
    }

    private static void extend(GivenCase given) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ExtendRegistration.class,
                ref -> new ExtendRegistration.Command(ref, "Sąd wezwał do uzupełnienia."));
    }

    private static void end(GivenCase given, EndingGround ground) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EndWithoutAgreement.class,
                ref -> new EndWithoutAgreement.Command(ref, ground, "Postanowienie sądu."));
    }

    private static Refusal refused(GivenCase given, EndingGround ground) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EndWithoutAgreement.class,
                ref -> new EndWithoutAgreement.Command(ref, ground, "Postanowienie sądu."));
    }

    private static Money left(GivenCase given) {
        return given.office().inTransaction(() -> {
            var budget =
                    given.office().the(Programmes.class).budget(given.file().editionCode(), Budget.Purpose.GRANTS);
            return budget.amount().minus(budget.committed());
        });
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
