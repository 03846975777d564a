package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.applicant.Disability;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.casefile.HandOverCase;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.office.CreateUser;
import pl.pomost.business.payout.CancelPayout;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.Visit;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.given.People;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.money.Money;

/** A person with a name that occurs nowhere else goes the whole road; then every text of the data base is searched for it. */
class PersonalValuesStayApartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String MARK = "Zzyzx";
    private static final String PESEL = "79031500126";
    private static final List<String> MARKS = List.of(MARK.toLowerCase(Locale.ROOT), PESEL, GivenMoney.ACCOUNT);

    /** Where a name may stand in clear: things that are shown every day. PESEL and accounts nowhere. */
    private static final Set<String> IN_CLEAR = Set.of(
            "agreement.security_given_by",
            "agreement.security_kept_in",
            "decision.grounds",
            "document.file_name",
            "office_user.display_name",
            "participant.email",
            "participant.folded_name",
            "participant.last_name",
            "participant.street",
            "payout.grounds",
            "settlement_return.remarks",
            "visit.protocol");

    @ParameterizedTest
    @EnumSource
    void standInTheTrailOnlyWhereTheyCanBeErased(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            walked(store);

            assertThat(marked(store)).containsExactlyInAnyOrderElementsOf(IN_CLEAR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areGoneAfterErasureWhileEveryChainStaysValid(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = walked(store).office();
            office.as("(system)", Role.SYSTEM).does(SealTrail.class, new SealTrail.Command());
            var before = check(office);

            store.sql("DELETE FROM audit_personal");

            var after = check(office);
            assertThat(before.personalValues()).isGreaterThan(50);
            assertThat(after.state()).isEqualTo(TrailVerification.State.INTACT);
            assertThat(after.personalValues()).isZero();
            assertThat(after.entries()).isEqualTo(before.entries());
            assertThat(store.ask("SELECT COUNT(DISTINCT kind) FROM audit_chain WHERE last_number > 0"))
                    .as("participant, case, account, and what a batch brings: its own, that of the payer's account")
                    .hasToString("5");
        }
    }

    private static TrailVerification check(Office office) {
        var verification = new Verification("test", Instant.EPOCH);
        office.inTransaction(() -> {
            office.the(TrailCheck.class).run(verification);
            return null;
        });
        verification.ends(Instant.EPOCH);
        return verification.now();
    }

    /** Table and column of every text that holds one of the marks. */
    private static Set<String> marked(Store store) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = store.source().getConnection();
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                var column = columns.getString("COLUMN_NAME");
                if (columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT).matches(".*(char|clob|text).*")
                        && !table.toLowerCase(Locale.ROOT).startsWith("flyway")
                        && isMarked(store, table, column)) {
                    found.add((table + "." + column).toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private static boolean isMarked(Store store, String table, String column) throws SQLException {
        try (var connection = store.source().getConnection();
                var asked = connection.createStatement();
                ResultSet rows = asked.executeQuery("SELECT " + column + " FROM " + table)) {
            while (rows.next()) {
                var text = String.valueOf(rows.getString(1)).toLowerCase(Locale.ROOT);
                if (MARKS.stream().anyMatch(text::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static GivenCase walked(Store store) {
        var office = Office.on(store.entities()).on(DAY);
        office.as("admin", Role.ADMINISTRATOR)
                .does(
                        CreateUser.class,
                        new CreateUser.Command("nowy", "Jan " + MARK, Set.of(Role.ADVISOR), "haslo-ktore-jest-dlugie"));
        var person = registered(office);
        registeredAgain(office);
        var given = new Cases(office)
                .opened()
                .advisorDoes(JoinGroup.class, ref -> new JoinGroup.Command(ref, person, office.today()))
                .withTrainedGroup(4)
                .advisorDoes(
                        AttachDocument.class,
                        ref -> new AttachDocument.Command(
                                ref, DocumentKind.PRICE_OFFER, Papers.pdf("oferta-" + MARK + ".pdf", "x")))
                .submitted();
        assessedAndAgreed(given);
        spent(given);
        return given;
    }

    private static String registered(Office office) {
        return office.as(Cases.ADVISOR, Role.ADVISOR)
                .does(RegisterParticipant.class, new RegisterParticipant.Command(form(office), null))
                .subject();
    }

    private static void registeredAgain(Office office) {
        var refusal = office.as(Cases.ADVISOR, Role.ADVISOR)
                .refusalOf(RegisterParticipant.class, new RegisterParticipant.Command(form(office), null));
        office.inTransaction(() -> {
            office.the(AuditTrail.class).recordRefusal(Chain.ofAccount(Cases.ADVISOR), refusal.verdict());
            return null;
        });
    }

    private static Particulars form(Office office) {
        var form = new People(office).form("Łucja", MARK, PESEL);
        return new Particulars(
                form.firstName(),
                form.lastName(),
                form.pesel(),
                form.withoutPesel(),
                form.birthDate(),
                form.documentNumber(),
                form.sex(),
                form.municipality(),
                "Aleja " + MARK,
                form.postalCode(),
                form.town(),
                form.phone(),
                MARK + "@example.org",
                form.status(),
                form.informedOn(),
                form.proofs(),
                new Particulars.GivenSpecial(Disability.MODERATE, "Okoliczności " + MARK));
    }

    private static void assessedAndAgreed(GivenCase given) {
        given.assessed();
        given.managerDoes(HandOverCase.class, ref -> new HandOverCase.Command(ref, "doradca2", "Rodzina " + MARK));
        given.managerDoes(ApproveGrant.class, ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Plan " + MARK));
        given.registered();
        var note = SecurityTerms.note("Łucja " + MARK, given.office().today(), "sejf " + MARK);
        given.managerDoes(SignAgreement.class, ref -> new SignAgreement.Command(ref, note));
        var payout = GivenMoney.prepare(given, 1);
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CancelPayout.class,
                ref -> new CancelPayout.Command(ref, payout, "Pomyłka " + MARK));
        given.firstTranchePaid();
    }

    private static void spent(GivenCase given) {
        var month = YearMonth.from(given.office().today());
        GivenBridging.sign(given, BridgingKind.BASIC, month, 6, "1600.00");
        given.managerDoes(EndBridging.class, ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Koniec " + MARK));
        GivenSettlement.submit(given, "100000.00");
        given.advisorDoes(ReturnSettlement.class, ref -> new ReturnSettlement.Command(ref, "Brak " + MARK));
        GivenSettlement.submit(given, "100000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        given.lastTranchePaid();
        given.advisorDoes(
                RecordVisit.class,
                ref -> new RecordVisit.Command(
                        ref,
                        null,
                        given.office().today(),
                        Staff.MANAGER,
                        "doradca",
                        Visit.Result.OK,
                        GivenVisit.ALL_WELL,
                        GivenVisit.seen(given.office(), given.number()),
                        "Rozmowa: " + MARK));
    }
}
