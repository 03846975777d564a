package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.monitoring.FillPost;
import pl.pomost.business.monitoring.OpenPost;
import pl.pomost.business.monitoring.VacatePost;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** domain.md 3.7, B7, and chapter 11, rows 1 and 12: what the clockwork notices becomes a manager's obligation, once. */
class SignWatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void asksTheManagerOnceToLookIntoAVacantPost(Ground ground) {
        ground.office(office -> {
            var given = withPost(office);
            given.advisorDoes(VacatePost.class, ref -> new VacatePost.Command(ref, 1, DAY, "Odeszła."));
            office.on(DAY.plusDays(31));
            assertThat(news(given)).isEmpty();

            office.on(DAY.plusDays(32));
            watches(given);

            assertThat(asked(given)).singleElement().satisfies(owed -> {
                assertThat(owed.owner()).isEqualTo(Role.MANAGER);
                assertThat(owed.subject()).get().asString().contains("Kucharka");
                // 7 days to explain: 3 April 2026 and 7 days is a Friday
                assertThat(owed.due()).isEqualTo(LocalDate.of(2026, 4, 10));
            });
            assertThat(news(given)).as("told once").isEmpty();
            var number = asked(given).get(0).number();
            given.does(
                    Staff.MANAGER,
                    Role.MANAGER,
                    FulfilObligation.class,
                    ref -> new FulfilObligation.Command(ref, number, "Nowa osoba od poniedziałku."));
            office.on(DAY.plusDays(60));
            assertThat(news(given)).as("even after it was looked into").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noticesTheSecondChangeOnAPost(Ground ground) {
        ground.office(office -> {
            var given = withPost(office);
            for (int change = 1; change <= 2; change++) {
                var last = DAY.plusDays(change);
                office.on(last.plusDays(1));
                given.advisorDoes(VacatePost.class, ref -> new VacatePost.Command(ref, 1, last, "Odeszła."));
                given.advisorDoes(
                        FillPost.class, ref -> new FillPost.Command(ref, 1, "Następna", true, last.plusDays(1)));
                assertThat(news(given)).hasSize(change - 1);
            }
        });
    }

    /** domain.md 3.2: G85 to G96 by itself when the term passes by more than seven days. */
    @ParameterizedTest
    @EnumSource
    void suspendsAGrantThatIsNotSettledSevenDaysAfterItsTermOnce(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            var due = given.file().due().orElseThrow();
            bought(given);
            office.on(due.plusDays(7));
            assertThat(news(given)).isEmpty();

            office.on(due.plusDays(8));
            watches(given);

            assertThat(given.stage()).isEqualTo(Stage.SUSPENDED);
            assertThat(office.inTransaction(() -> office.the(Suspensions.class).of(given.number())))
                    .singleElement()
                    .satisfies(suspension -> {
                        assertThat(suspension.ground()).isEqualTo("B6");
                        assertThat(suspension.suspendedBy()).isEqualTo("(system)");
                        assertThat(suspension.reasons())
                                .contains(Wording.in(Texts.POLISH).day(due));
                    });
            assertThat(asked(given)).hasSize(1);
            assertThat(office.inTransaction(() -> office.the(Obligations.class).of(given.number())))
                    .filteredOn(owed -> owed.kind() == ObligationKind.EXPLAIN_SUSPENSION)
                    .singleElement()
                    .satisfies(owed -> assertThat(owed.isOpen()).isTrue());

            GivenRepayment.explained(given);
            given.does(
                    Staff.MANAGER,
                    Role.MANAGER,
                    ResumeCase.class,
                    ref -> new ResumeCase.Command(ref, "Wyjaśniono: dostawa w drodze."));
            assertThat(given.stage()).isEqualTo(Stage.SPENDING);
            office.on(due.plusDays(30));
            assertThat(news(given)).as("not again").isEmpty();
        });
    }

    /** domain.md 3.11, g19: the spending has a last day of its own, and 3.2: more than seven days later the case is suspended. */
    @ParameterizedTest
    @EnumSource
    void suspendsAGrantWhoseSpendingNobodySaidHasEnded(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            // 60 days from 7 March 2026, when the tranche was paid
            var end = LocalDate.of(2026, 5, 6);
            assertThat(spendings(given)).singleElement().satisfies(owed -> {
                assertThat(owed.due()).isEqualTo(end);
                assertThat(owed.isOpen()).isTrue();
            });
            office.on(end.plusDays(7));
            assertThat(news(given)).isEmpty();
            office.on(end.plusDays(8));
            assertThat(news(given)).hasSize(1);
            watches(given);
            assertThat(given.stage()).isEqualTo(Stage.SUSPENDED);
            assertThat(asked(given)).hasSize(1);
            assertThat(office.inTransaction(() -> office.the(Suspensions.class).of(given.number())))
                    .singleElement()
                    .satisfies(suspension -> {
                        assertThat(suspension.ground()).isEqualTo("B6");
                        assertThat(suspension.reasons())
                                .contains(Wording.in(Texts.POLISH).day(end));
                    });
            GivenRepayment.explained(given);
            given.does(
                    Staff.MANAGER,
                    Role.MANAGER,
                    ResumeCase.class,
                    ref -> new ResumeCase.Command(ref, "Wyjaśniono: dostawa w drodze."));
            assertThat(news(given)).as("not again").isEmpty();

            bought(given);
            assertThat(office.inTransaction(() -> office.the(BreachSigns.class).of(given.file())))
                    .isEmpty();
        });
    }

    private static List<Obligation> spendings(GivenCase given) {
        return given.office().inTransaction(() -> given.office().the(Obligations.class).of(given.number()).stream()
                .filter(owed -> owed.kind() == ObligationKind.SPEND_GRANT)
                .toList());
    }

    private static void bought(GivenCase given) {
        var number = spendings(given).get(0).number();
        given.advisorDoes(
                FulfilObligation.class, ref -> new FulfilObligation.Command(ref, number, "Wszystko kupiono."));
    }

    private static void watches(GivenCase given) {
        var ref = given.ref();
        given.office().as("(system)", Role.SYSTEM).does(LookForSigns.class, new LookForSigns.Command(ref));
    }

    private static List<String> news(GivenCase given) {
        return given.office()
                .inTransaction(() -> given.office().the(SignWatch.class).news(given.file()));
    }

    private static List<Obligation> asked(GivenCase given) {
        return given.office().inTransaction(() -> given.office().the(Obligations.class).of(given.number()).stream()
                .filter(owed -> owed.kind() == ObligationKind.LOOK_INTO_SIGNS)
                .toList());
    }

    private static GivenCase spending(Office office) {
        office.on(DAY);
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed()
                .firstTranchePaid();
    }

    private static GivenCase withPost(Office office) {
        var given = spending(office);
        given.advisorDoes(OpenPost.class, ref -> new OpenPost.Command(ref, "Kucharka", DAY));
        given.advisorDoes(FillPost.class, ref -> new FillPost.Command(ref, 1, "Pierwsza", true, DAY));
        return given;
    }
}
