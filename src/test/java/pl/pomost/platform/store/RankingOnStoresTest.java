package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.ranking.DrawUpRankingList;
import pl.pomost.business.ranking.MoveUpReserve;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.ranking.RankingOverview;

class RankingOnStoresTest {

    @ParameterizedTest
    @EnumSource
    void drawsOneListUpWhenManyDoAtOnceAndGivesNoMoreThanThereIs(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = ranked(office, 3);
            var edition = cases.get(0).file().editionCode();
            store.sql("UPDATE budget SET amount = 250000 WHERE purpose = 'GRANTS'");

            var answers = Clients.race(Collections.nCopies(4, () -> drawUp(office, edition)));

            assertThat(answers).containsEntry("done", 1L);
            assertThat(store.ask("SELECT COUNT(*) FROM ranking_list")).hasToString("1");
            assertThat(store.ask("SELECT SUM(granted) FROM ranking_entry")).hasToString("200000.00");
            assertThat(cases.get(2).stage()).isEqualTo(Stage.RANKED_RESERVE);

            cases.get(0)
                    .managerDoes(
                            ApproveGrant.class, ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Z listy."));
            store.sql("INSERT INTO budget_change (id, budget_id, number, amount, grounds, changed_by, changed_on)"
                    + " SELECT 990001, id, 1, 300000, 'Aneks', 'admin', DATE('2026-03-02') FROM budget"
                    + " WHERE purpose = 'GRANTS' AND edition_code = '" + edition + "'");
            store.sql(
                    "UPDATE budget SET amount = 300000 WHERE purpose = 'GRANTS' AND edition_code = '" + edition + "'");
            office.as(Staff.MANAGER, Role.MANAGER).does(MoveUpReserve.class, new MoveUpReserve.Command(edition, false));

            assertThat(cases.get(2).stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
            var lists =
                    office.inTransaction(() -> office.the(RankingOverview.class).of(edition));
            assertThat(lists).hasSize(2);
            assertThat(lists.get(0).places().get(0).granted()).isEqualTo(Money.of(100_000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheList(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = ranked(office, 1);
            var number = cases.get(0).number();
            drawUp(office, cases.get(0).file().editionCode());

            refuses(store, "UPDATE ranking_entry SET granted = 1");
            refuses(store, "DELETE FROM ranking_entry");
            refuses(store, "UPDATE ranking_list SET money = 1");
            refuses(store, "DELETE FROM ranking_list");
            store.sql(again("'asesor1'", 990_002));
            store.sql(again("'doradca'", 990_003));
            refuses(store, entry(990_002, "granted"));
            refuses(store, entry(990_003, "granted"));
            store.sql(again("'kierownik2'", 990_004));
            refuses(store, entry(990_004, "granted + 1"));
            assertThat(store.sql(entry(990_004, "granted"))).isEqualTo(1);
            assertThat(store.ask("SELECT COUNT(*) FROM ranking_entry WHERE case_number = '" + number + "'"))
                    .hasToString("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesADecisionPastTheList(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var cases = ranked(office, 2);
            store.sql("UPDATE budget SET amount = 250000 WHERE purpose = 'GRANTS'");
            for (var each : cases) {
                store.sql(
                        "INSERT INTO commitment (id, budget_id, edition_code, purpose, case_number, amount, committed_on)"
                                + " SELECT " + (970_000 + cases.indexOf(each)) + ", id, edition_code, purpose, '"
                                + each.number()
                                + "', 50000.00, DATE('2026-03-02') FROM budget WHERE purpose = 'GRANTS' AND edition_code = '"
                                + each.file().editionCode() + "'");
            }
            refuses(store, decision(cases.get(0), "50000.00"));
            drawUp(office, cases.get(0).file().editionCode());

            refuses(store, decision(cases.get(1), "50000.00"));
            assertThat(store.sql(decision(cases.get(0), "50000.00"))).isEqualTo(1);
        }
    }

    /** Past the use cases: the promise is made, and every limit but the list's is kept. */
    private static String decision(GivenCase given, String amount) {
        var id = 980_000 + Integer.parseInt(given.number().text().substring(8));
        return "INSERT INTO decision (id, case_number, rules_version, outcome, grounds, amount, persons,"
                + " grant_per_person, grant_per_cooperative, commitment_id, decided_by, decided_on) SELECT " + id
                + ", c.case_number, r.version, 'APPROVED', 'x', " + amount
                + ", 5, r.grant_per_person, r.grant_per_cooperative, c.id, 'kierownik', c.committed_on"
                + " FROM commitment c, support_rules r WHERE c.case_number = '" + given.number()
                + "' AND r.version = '" + given.file().rulesVersion() + "'";
    }

    private static List<GivenCase> ranked(Office office, int count) {
        Rules.changed(office, Setting.RANKING_ON, "true");
        return IntStream.range(0, count)
                .mapToObj(each -> new Cases(office).opened().assessed())
                .toList();
    }

    private static void drawUp(Office office, String edition) {
        office.as(Staff.MANAGER, Role.MANAGER).does(DrawUpRankingList.class, new DrawUpRankingList.Command(edition));
    }

    private static String again(String by, int id) {
        return "INSERT INTO ranking_list (id, edition_code, number, kind, rules_version, allocation, money,"
                + " held_for_appeals, drawn_up_by, drawn_up_on) SELECT " + id + ", edition_code, " + id
                + ", kind, rules_version, allocation, money, held_for_appeals, " + by
                + ", drawn_up_on FROM ranking_list WHERE number = 1";
    }

    private static String entry(int list, String granted) {
        return "INSERT INTO ranking_entry (id, list_id, place, case_number, score, categories, disadvantaged,"
                + " submitted_at, tie_break, amount, outcome, granted, left_after) SELECT " + list + ", " + list
                + ", 1, case_number, score, categories, disadvantaged, submitted_at, tie_break, amount, outcome, "
                + granted + ", left_after FROM ranking_entry";
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }
}
