package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.CorrectAid;
import pl.pomost.business.aid.LinkUndertaking;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.business.aid.RecordCertificate;
import pl.pomost.business.aid.RevokeUndertaking;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

class AidOnStoresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OTHER_NIP = "5260250274";
    private static final int CASES = 6;

    @ParameterizedTest
    @EnumSource
    void keepsTheLongestBasisThatTheRulesMayName(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = checked(store);
            Rules.changed(office, Setting.AID_BASIS_GRANT, "a".repeat(300));
            Rules.changed(office, Setting.AID_PROGRAMME, "p".repeat(300));
            store.sql("UPDATE edition SET title = '" + "t".repeat(300) + "'");

            var given = registered(office, GivenMoney.fresh(), "100000.00").agreed();

            var certificate = office.inTransaction(() -> office.the(Aids.class).certificates(given.number()))
                    .get(0);
            assertThat(certificate.legalBasis()).hasSizeGreaterThan(900).contains("ttt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsGrantsCorrectionsAndCertificates(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = checked(store);
            var given = registered(office, GivenMoney.fresh(), "100000.00").agreed();
            GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
            GivenAid.declare(given, OTHER_NIP, DAY, "50.00");
            given.advisorDoes(
                    CorrectAid.class,
                    ref -> new CorrectAid.Command(
                            ref, 3, GivenAid.certified(OTHER_NIP, DAY, "60.00", "Z/9"), "Zła kwota."));
            given.advisorDoes(
                    LinkUndertaking.class,
                    ref -> new LinkUndertaking.Command(ref, GivenMoney.NIP, OTHER_NIP, DAY, "udziały"));
            given.advisorDoes(RevokeUndertaking.class, ref -> new RevokeUndertaking.Command(ref, 1, "Sprzedane."));
            given.does(
                    GivenMoney.ACCOUNTANT,
                    Role.ACCOUNTANT,
                    LowerAid.class,
                    ref -> new LowerAid.Command(ref, 1, Money.ZERO, "Zwrot całości."));
            given.does(
                    GivenMoney.ACCOUNTANT,
                    Role.ACCOUNTANT,
                    RecordCertificate.class,
                    ref -> new RecordCertificate.Command(ref, 1, CertificateAct.Kind.ISSUED, DAY, null));

            office.inTransaction(() -> {
                var aids = office.the(Aids.class);
                assertThat(aids.of(given.number()))
                        .extracting(aid -> aid.amount().eur())
                        .containsExactly(
                                Euro.of("23722.54"),
                                Euro.of("11386.82"),
                                Euro.of("50.00"),
                                Euro.of("60.00"),
                                Euro.ZERO);
                assertThat(aids.certificates(given.number())).hasSize(3);
                assertThat(aids.acts(given.number())).hasSize(1);
                assertThat(aids.undertakings(given.number())).hasSize(2);
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantsNoMoreThanTheLimitWhenManySignForOneRecipientAtOnce(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = checked(store);
            var recipient = GivenMoney.fresh();
            var cases = Stream.generate(() -> registered(office, recipient, "16000.00"))
                    .limit(CASES)
                    .toList();
            GivenAid.declare(cases.get(0), String.valueOf(recipient.nip()), DAY, "290000.00");

            var answers = Clients.race(
                    cases.stream().<Runnable>map(given -> given::agreed).toList());

            assertThat(answers).containsEntry("done", 2L).containsEntry("aid.no-headroom left 2408.78 EUR", CASES - 2L);
            assertThat(store.ask("SELECT SUM(eur) FROM de_minimis_aid")).hasToString("297591.22");
            assertThat(store.ask("SELECT COUNT(*) FROM agreement")).hasToString("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesSqlThatGoesRoundTheLimit(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = checked(store);
            var first = registered(office, GivenMoney.fresh(), "100000.00").agreed();

            refuses(store, "UPDATE de_minimis_aid SET eur = 1");
            refuses(store, "DELETE FROM de_minimis_aid");
            refuses(store, "UPDATE aid_certificate SET eur = 1");
            refuses(store, "DELETE FROM aid_certificate");
            refuses(store, "DELETE FROM undertaking");
            refuses(store, "DELETE FROM aid_certificate_act");
            refuses(store, grant(first, 2, "'1/2026/D'", "300000", "23722.54"));
            refuses(store, grant(first, 2, "'9/2026/D'", "300000", "23722.54"));
            refuses(store, grant(first, 2, "'1/2026/D'", "47445.07", "23722.54"));
            refuses(store, grant(first, 2, "'1/2026/D'", "300000", "0.01"));
            refuses(
                    store,
                    "INSERT INTO aid_certificate (id, number, case_number, aid_number, recipient, recipient_name, contract,"
                            + " granted_on, drawn_up_on, drawn_up_by, pln, eur, rate, rate_published_on, regime, regime_title,"
                            + " legal_basis, corrects) SELECT 990001, '9/2026/DM', case_number, aid_number, recipient,"
                            + " recipient_name, contract, granted_on, drawn_up_on, drawn_up_by, pln, eur - 1, rate,"
                            + " rate_published_on, regime, regime_title, legal_basis, number FROM aid_certificate");
            assertThat(store.ask("SELECT COUNT(*) FROM de_minimis_aid")).hasToString("1");
        }
    }

    private static String grant(GivenCase given, int number, String contract, String limit, String eur) {
        return "INSERT INTO de_minimis_aid (id, case_number, number, recipient, origin, giver, granted_on, pln, eur, rate,"
                + " rate_published_on, regime, legal_basis, document, regime_limit, window_from, used_before, entered_by,"
                + " entered_on) SELECT 990001, case_number, " + number
                + ", recipient, origin, giver, granted_on, pln + " + ("300000".equals(limit) ? "1" : "0") + ", " + eur
                + ", rate, rate_published_on, regime, legal_basis, " + contract + ", " + limit
                + ", window_from, 0, entered_by, entered_on FROM de_minimis_aid WHERE case_number = '" + given.number()
                + "'";
    }

    private static void refuses(Store store, String statement) {
        assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
    }

    private static Office checked(Store store) {
        var office = Office.on(store.entities()).on(DAY);
        GivenAid.regime(office, "2023/2831");
        GivenAid.rate(office, DAY, "4.2154");
        return office;
    }

    private static GivenCase registered(Office office, RegisterNumbers numbers, String amount) {
        return new Cases(office)
                .opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor(amount)
                .advisorDoes(BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "1/2026", numbers))
                .foundersNamed()
                .advisorDoes(
                        CompleteRegistration.class,
                        ref -> new CompleteRegistration.Command(
                                ref, RegisterNumbers.NONE, GivenMoney.ACCOUNT, GivenMoney.NAME, DAY, DAY));
    }
}
