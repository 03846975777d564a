package pl.pomost.business.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.repayment.BreachSign;
import pl.pomost.business.repayment.BreachSigns;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Store;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class PostTest {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 2);

    /** The case is in its durability period from this day. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    @ParameterizedTest
    @EnumSource
    void watchesThePostAndNotThePerson(Ground ground) {
        ground.office(office -> {
            var given = staffed(office, 1);
            office.on(DAY.plusDays(10));
            leaves(given, 1, DAY.plusDays(9));
            assertThat(obligations(given)).singleElement().satisfies(owed -> {
                // 30 calendar days from 16 March end on 15 April.
                assertThat(owed.due()).isEqualTo(LocalDate.of(2026, 4, 15));
                assertThat(owed.isOpen()).isTrue();
            });
            works(given, 1, "Druga", DAY.plusDays(10));
            assertThat(obligations(given)).noneMatch(Obligation::isOpen);
            assertThat(staffing(given).changes(post(given))).isEqualTo(1);
            assertThat(rules(given)).isEmpty();

            leaves(given, 1, DAY.plusDays(10));
            assertThat(staffing(given).vacantSince(post(given))).contains(DAY.plusDays(11));
            office.on(DAY.plusDays(11));
            works(given, 1, "Trzecia", DAY.plusDays(11));

            assertThat(rules(given)).containsExactly("sign.rotation");
            assertThat(staffing(given).on(post(given)))
                    .extracting(PostHolding::person)
                    .containsExactly("Osoba 1", "Druga", "Trzecia");
        });
    }

    @Test
    void pointsAtAPostThatStaysVacant() {
        var given = staffed(Office.onFakes(), 1);
        leaves(given, 1, DAY);

        given.office().on(DAY.plusDays(31));
        assertThat(rules(given)).isEmpty();
        given.office().on(DAY.plusDays(32));
        assertThat(signs(given)).singleElement().satisfies(sign -> {
            assertThat(sign.ground()).isEqualTo("B7");
            assertThat(sign.since()).isEqualTo(DAY.plusDays(1));
            assertThat(sign.reason().rule()).isEqualTo("sign.post-vacant");
        });
    }

    /** domain.md 3.8: five are the fewest here; one leaves the roll, though posts were never opened, and after three months the sign stands. */
    @Test
    void pointsAtTooFewMembersOnTheRollAfterThreeMonths() {
        var given = GivenRepayment.monitored(Office.onFakes(), BEGINNING);
        given.office().on(DAY);
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 1, DAY, "Inna praca."));

        given.office().on(DAY.plusMonths(3));
        assertThat(rules(given)).doesNotContain("sign.members");
        given.office().on(DAY.plusMonths(3).plusDays(1));
        assertThat(signs(given))
                .filteredOn(sign -> sign.reason().rule().equals("sign.members"))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.ground()).isEqualTo("B7");
                    assertThat(sign.since()).isEqualTo(DAY);
                    assertThat(sign.reason().figures())
                            .containsEntry("members", minimum() - 1)
                            .containsEntry("minimum", minimum());
                });
    }

    /** domain.md 3.7, B7: not replaced within 30 days; whoever joins ends the sign. */
    @Test
    void pointsAtAMemberWhomNobodyReplaced() {
        var given = GivenRepayment.monitored(Office.onFakes(), BEGINNING);
        given.office().on(DAY);
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 2, DAY, "Inna praca."));

        var due = given.office()
                .the(pl.pomost.kernel.calendar.WorkingCalendar.class)
                .deadline(DAY, 30, pl.pomost.kernel.calendar.DayKind.CALENDAR)
                .due();
        given.office().on(due);
        assertThat(rules(given)).isEmpty();
        given.office().on(due.plusDays(1));
        assertThat(signs(given)).singleElement().satisfies(sign -> {
            assertThat(sign.reason().rule()).isEqualTo("sign.member-left");
            assertThat(sign.ground()).isEqualTo("B7");
            assertThat(sign.reason().figures()).containsEntry("number", 2).containsEntry("due", due);
        });

        given.advisorDoes(
                RecordJoining.class,
                ref -> new RecordJoining.Command(ref, null, "Nowa Osoba", Tie.MEMBER, due.plusDays(1), "Uchwała."));
        assertThat(rules(given)).isEmpty();
    }

    /** domain.md 3.8: three found, but five it must be twelve months after the entry in the register. */
    @Test
    void asksForMoreMembersOnceTheirTermHasPassed() {
        var office = Office.onFakes();
        Rules.changed(office, Setting.MIN_FOUNDERS_NATURAL, "3");
        var given = GivenRepayment.monitored(office, BEGINNING);
        given.office().on(DAY);
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 1, DAY, "Inna praca."));
        given.office().on(DAY.plusMonths(4));
        assertThat(rules(given)).doesNotContain("sign.members");

        given.office().on(BEGINNING.plusMonths(17));
        assertThat(signs(given))
                .filteredOn(sign -> sign.reason().rule().equals("sign.members"))
                .singleElement()
                .satisfies(sign -> assertThat(sign.reason().figures()).containsEntry("minimum", 5));
    }

    @Test
    void takesNoDayThatLiesAheadAndWantsOne() {
        var given = staffed(Office.onFakes(), 1);
        var today = given.office().today();
        leaves(given, 1, DAY);

        var ahead =
                given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 1, "Druga", true, today.plusDays(1)));
        assertThat(ahead.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(ahead.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("in-future");
            assertThat(reason.figures()).containsEntry("day", today);
        });
        assertThat(rules(given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 1, "Druga", true, null))))
                .containsExactly("required");
        assertThat(given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 9, "Druga", true, today))
                        .kind())
                .isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void refusesTwoOnOnePostAndNobodyLeavingOrComingTooEarly() {
        var given = staffed(Office.onFakes(), 1);

        assertThat(rules(given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 1, "Druga", true, DAY))))
                .containsExactly("post.held");
        assertThat(rules(given.refusalOf(
                        VacatePost.class, ref -> new VacatePost.Command(ref, 1, DAY.minusDays(1), "Powód."))))
                .containsExactly("post.before-begin");
        leaves(given, 1, DAY);
        assertThat(rules(given.refusalOf(VacatePost.class, ref -> new VacatePost.Command(ref, 1, DAY, "Powód."))))
                .containsExactly("post.vacant");
        assertThat(rules(given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 1, "Druga", true, DAY))))
                .containsExactly("post.not-vacant-yet");
        assertThat(rules(given.refusalOf(FillPost.class, ref -> new FillPost.Command(ref, 2, "Druga", true, DAY))))
                .containsExactly("unknown.post");
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhoHeldAPost(DataBase kind) {
        try (var store = kind.fresh()) {
            var given = staffed(Office.on(store.entities()), 1);
            leaves(given, 1, DAY);

            refused(store, "UPDATE post SET name = 'x'");
            refused(store, "DELETE FROM post_holding");
            refused(store, "UPDATE post_holding SET person = 'x'");
            refused(store, "UPDATE post_holding SET ending = 'x'");
            refused(store, "UPDATE post_holding SET lasting = 1, ended_on = NULL, ending = NULL");
            works(given, 1, "Druga", DAY.plusDays(1));
            refused(
                    store,
                    "INSERT INTO post_holding (id, case_number, post_number, number, person, cooperative_member, began_on,"
                            + " lasting) SELECT 1, case_number, 1, 9, 'x', cooperative_member, began_on, 1 FROM post_holding"
                            + " WHERE number = 2");
        }
    }

    /** A case in its durability period with as many posts, each held by somebody since today. */
    private static GivenCase staffed(Office office, int people) {
        return staffed(office, people, people >= minimum());
    }

    private static GivenCase staffed(Office office, int people, boolean members) {
        var given = GivenRepayment.monitored(office, BEGINNING);
        for (int number = 1; number <= people; number++) {
            var name = "Stanowisko " + number;
            given.advisorDoes(OpenPost.class, ref -> new OpenPost.Command(ref, name, DAY));
            works(given, number, "Osoba " + number, DAY, members);
        }
        return given;
    }

    private static void works(GivenCase given, int post, String person, LocalDate day) {
        works(given, post, person, day, false);
    }

    private static void works(GivenCase given, int post, String person, LocalDate day, boolean member) {
        given.office().on(day);
        given.advisorDoes(FillPost.class, ref -> new FillPost.Command(ref, post, person, member, day));
    }

    private static void leaves(GivenCase given, int post, LocalDate day) {
        given.advisorDoes(VacatePost.class, ref -> new VacatePost.Command(ref, post, day, "Inna praca."));
    }

    private static Staffing staffing(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(PostPolicy.class).staffing(given.number()));
    }

    private static Post post(GivenCase given) {
        return staffing(given).posts().get(0);
    }

    private static List<BreachSign> signs(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(BreachSigns.class).of(office.the(CaseFiles.class).look(given.number())));
    }

    private static List<String> rules(GivenCase given) {
        return signs(given).stream().map(sign -> sign.reason().rule()).toList();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static List<Obligation> obligations(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number())).stream()
                .filter(owed -> owed.kind() == ObligationKind.REPLACE_PERSON)
                .toList();
    }

    /** Founders of the rules of the tests. */
    private static int minimum() {
        return 5;
    }

    private static void refused(Store store, String sql) {
        assertThatThrownBy(() -> store.sql(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState())
                        .as(refusal.getMessage())
                        .startsWith("23"));
    }
}
