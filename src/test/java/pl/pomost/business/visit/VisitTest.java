package pl.pomost.business.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.VisitSheet;

/** domain.md 3.5. */
class VisitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void goesFromThePlanToTheClosedProtocol(Ground ground) {
        ground.office(office -> {
            var given = settled(office);
            plan(given, DAY.plusDays(7));
            office.on(DAY.plusDays(2));
            given.advisorDoes(AnnounceVisit.class, ref -> new AnnounceVisit.Command(ref, 1, DAY.plusDays(2), "Pismo."));
            office.on(DAY.plusDays(7));
            given.advisorDoes(
                    RecordVisit.class,
                    ref -> made(ref, DAY.plusDays(7), 1, Visit.Result.RECOMMENDATIONS, seen(1, true), seen(2, true)));
            given.advisorDoes(SendProtocol.class, ref -> new SendProtocol.Command(ref, 1, DAY.plusDays(7)));

            assertThat(open(given)).contains(ObligationKind.ANSWER_PROTOCOL).doesNotContain(ObligationKind.VISIT_EARLY);
            given.advisorDoes(
                    AnswerProtocol.class,
                    ref -> new AnswerProtocol.Command(
                            ref, 1, VisitProtocol.Answer.OBJECTIONS, DAY.plusDays(7), "Szyld wisi."));
            assertThat(open(given)).doesNotContain(ObligationKind.ANSWER_PROTOCOL);
            assertThat(rules(given.refusalOf(CloseVisit.class, ref -> new CloseVisit.Command(ref, 1, "Tak."))))
                    .containsExactly("visit.objections-by-manager");
            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    CloseVisit.class,
                    ref -> new CloseVisit.Command(ref, 1, "Uznano zdjęcie szyldu."));

            var row = sheet(given).visits().get(0);
            assertThat(row.state()).isEqualTo(VisitState.CLOSED);
            assertThat(row.plan()).isEqualTo(1);
            assertThat(row.items()).extracting(VisitSheet.ItemRow::serialNumber).containsExactly("SN-1", "SN-2");
            assertThat(row.sent().answerBy()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(sheet(given).plans().get(0).state()).isEqualTo(VisitState.DONE);
        });
    }

    @Test
    void isPlannedFarEnoughAheadToBeAnnounced() {
        var given = settled(Office.onFakes());

        var refusal = given.refusalOf(
                PlanVisit.class, ref -> new PlanVisit.Command(ref, DAY.plusDays(4), "doradca", "doradca2"));

        assertThat(rules(refusal)).containsExactly("visit.too-soon");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("earliest", DAY.plusDays(5));
        plan(given, DAY.plusDays(5));
        assertThat(sheet(given).plans().get(0).announceBy()).isEqualTo(DAY);
    }

    @Test
    void takesPlaceOnlyWhenItWasAnnouncedInTime() {
        var office = Office.onFakes();
        var given = settled(office);
        plan(given, DAY.plusDays(6));
        assertThat(rules(given.refusalOf(
                        RecordVisit.class, ref -> made(ref, DAY, 1, Visit.Result.OK, seen(1, true), seen(2, true)))))
                .containsExactly("visit.wrong-state");
        office.on(DAY.plusDays(2));

        assertThat(rules(given.refusalOf(
                        AnnounceVisit.class, ref -> new AnnounceVisit.Command(ref, 1, DAY.plusDays(2), "Telefon."))))
                .containsExactly("visit.announced-late");
        given.advisorDoes(AnnounceVisit.class, ref -> new AnnounceVisit.Command(ref, 1, DAY.plusDays(1), "Telefon."));
        assertThat(rules(given.refusalOf(
                        RecordVisit.class,
                        ref -> made(ref, DAY.plusDays(2), 1, Visit.Result.OK, seen(1, true), seen(2, true)))))
                .containsExactly("visit.too-early");
    }

    @Test
    void needsNoNoticeWhenItIsNotPlanned() {
        var given = settled(Office.onFakes());

        assertThat(GivenVisit.made(given, Visit.Result.OK)).isEqualTo(1);
        assertThat(sheet(given).visits().get(0).state()).isEqualTo(VisitState.DONE);
    }

    @Test
    void looksAtEverythingThatWasBoughtWhenItIsPlanned() {
        var office = Office.onFakes();
        var given = announced(office);

        assertThat(rules(given.refusalOf(
                        RecordVisit.class, ref -> made(ref, DAY.plusDays(5), 1, Visit.Result.OK, seen(1, true)))))
                .containsExactly("visit.items-missing");
        assertThat(rules(given.refusalOf(
                        RecordVisit.class,
                        ref -> made(
                                ref,
                                DAY.plusDays(5),
                                1,
                                Visit.Result.OK,
                                seen(1, true),
                                seen(2, false),
                                seen(7, true)))))
                .containsExactly("visit.items-unknown", "visit.items-gone", "visit.items-gone-not-ok");
        assertThat(rules(given.refusalOf(
                        RecordVisit.class,
                        ref -> made(ref, DAY.plusDays(5), 1, Visit.Result.OK, seen(1, true), seen(1, true)))))
                .containsExactly("visit.item-twice");
    }

    @Test
    void isMadeByPeopleOfTheOfficeOneOfWhomNeverAdvisedTheCase() {
        var given = settled(Office.onFakes());

        assertThat(rules(given.refusalOf(
                        PlanVisit.class, ref -> new PlanVisit.Command(ref, DAY.plusDays(9), "doradca", "nikt"))))
                .containsExactly("visit.no-account");
        assertThat(rules(given.refusalOf(
                        PlanVisit.class, ref -> new PlanVisit.Command(ref, DAY.plusDays(9), "doradca", "doradca"))))
                .containsExactly("visit.same-person");
    }

    @Test
    void isClosedWithoutAnAnswerOnlyWhenItsTimeRanOut() {
        var office = Office.onFakes();
        var given = settled(office);
        GivenVisit.made(given, Visit.Result.OK);
        assertThat(rules(given.refusalOf(CloseVisit.class, ref -> new CloseVisit.Command(ref, 1, "Nic."))))
                .containsExactly("visit.protocol-not-sent");
        given.advisorDoes(SendProtocol.class, ref -> new SendProtocol.Command(ref, 1, DAY));
        assertThat(rules(given.refusalOf(SendProtocol.class, ref -> new SendProtocol.Command(ref, 1, DAY))))
                .containsExactly("visit.protocol-sent");
        office.on(DAY.plusDays(7));
        assertThat(rules(given.refusalOf(CloseVisit.class, ref -> new CloseVisit.Command(ref, 1, "Nic."))))
                .containsExactly("visit.answer-awaited");
        office.on(DAY.plusDays(8));
        assertThat(given.refusalOf(CloseVisit.class, ref -> new CloseVisit.Command(ref, 1, null))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);

        given.advisorDoes(CloseVisit.class, ref -> new CloseVisit.Command(ref, 1, "Bez odpowiedzi."));

        assertThat(sheet(given).visits().get(0).state()).isEqualTo(VisitState.CLOSED);
        assertThat(open(given)).doesNotContain(ObligationKind.ANSWER_PROTOCOL);
    }

    @Test
    void isCalledOffOnce() {
        var given = settled(Office.onFakes());
        plan(given, DAY.plusDays(9));
        given.advisorDoes(CallOffVisit.class, ref -> new CallOffVisit.Command(ref, 1, "Choroba."));

        assertThat(rules(given.refusalOf(CallOffVisit.class, ref -> new CallOffVisit.Command(ref, 1, "Znowu."))))
                .containsExactly("visit.wrong-state");
        assertThat(sheet(given).plans().get(0).state()).isEqualTo(VisitState.CALLED_OFF);
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheRules(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = announced(Office.on(store.entities()));
            given.advisorDoes(
                    RecordVisit.class,
                    ref -> made(ref, DAY.plusDays(5), 1, Visit.Result.OK, seen(1, true), seen(2, true)));
            given.advisorDoes(
                    SendProtocol.class,
                    ref -> new SendProtocol.Command(ref, 1, given.office().today()));
            for (var cheat : List.of(
                    "UPDATE visit_plan SET planned_for = DATE('2027-01-01')",
                    "UPDATE visit_plan SET second_visitor = first_visitor",
                    "DELETE FROM visit_plan",
                    "UPDATE visit_item SET serial_number = 'SN-9'",
                    "DELETE FROM visit_item",
                    "UPDATE visit_protocol SET closed_on = answer_by, closed_by = 'x', reply = 'x'",
                    "UPDATE visit_protocol SET answer = 'OBJECTIONS', answered_on = sent_on",
                    "UPDATE visit_protocol SET sent_on = DATE('2026-03-01')",
                    "DELETE FROM visit_protocol")) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
            assertThat(store.sql("UPDATE visit_protocol SET answer = 'ACCEPTED', answered_on = sent_on"))
                    .isEqualTo(1);
        }
    }

    private static GivenCase settled(Office office) {
        office.on(DAY.minusDays(5));
        var given = new Cases(office).opened().withTrainedGroup(5);
        assertThat(office.today()).as("the training took five days").isEqualTo(DAY);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(given, "60000.00", "40000.00");
        return given;
    }

    private static GivenCase announced(Office office) {
        var given = settled(office);
        plan(given, DAY.plusDays(5));
        given.advisorDoes(AnnounceVisit.class, ref -> new AnnounceVisit.Command(ref, 1, DAY, "Pismo."));
        office.on(DAY.plusDays(5));
        return given;
    }

    /** A visit without remarks found everything and looked at everything; without notice too. */
    @Test
    void callsNoVisitWithoutRemarksThatFoundOrLookedAtNothing() {
        var office = Office.onFakes();
        var given = announced(office);
        var nothing = new RecordVisit.Checks(false, true, false, true, true);

        var refusal = given.refusalOf(
                RecordVisit.class,
                ref -> new RecordVisit.Command(
                        ref, office.today(), "doradca", "doradca2", Visit.Result.OK, nothing, "Lokal działa."));

        assertThat(refusal.verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("visit.items-missing", "visit.amiss-not-ok");
        assertThat(refusal.verdict().reasons().get(1).figures().get("checks"))
                .isEqualTo(List.of(VisitCheck.PLACE_EXISTS, VisitCheck.MEMBERS_WORK));
        given.advisorDoes(
                RecordVisit.class,
                ref -> new RecordVisit.Command(
                        ref, office.today(), "doradca", "doradca2", Visit.Result.BREACH, nothing, "Lokal zamknięty."));
    }

    private static void plan(GivenCase given, LocalDate day) {
        given.advisorDoes(PlanVisit.class, ref -> new PlanVisit.Command(ref, day, "doradca", "doradca2"));
    }

    private static RecordVisit.Command made(
            CaseRef ref, LocalDate day, int plan, Visit.Result result, RecordVisit.Seen... items) {
        return new RecordVisit.Command(
                ref, plan, day, "doradca", "doradca2", result, GivenVisit.ALL_WELL, List.of(items), "Protokół.");
    }

    private static RecordVisit.Seen seen(int line, boolean present) {
        return new RecordVisit.Seen(line, present, "SN-" + line, null);
    }

    private static List<ObligationKind> open(GivenCase given) {
        return given.office().inTransaction(() -> given.office().the(Obligations.class).of(given.number()).stream()
                .filter(Obligation::isOpen)
                .map(Obligation::kind)
                .toList());
    }

    private static VisitSheet.Sheet sheet(GivenCase given) {
        given.office().as("audytor", Role.AUDITOR);
        return given.office()
                .inTransaction(() -> given.office().the(VisitSheet.class).of(given.number()));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
