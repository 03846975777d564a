package pl.pomost.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

class SubjectTrailTest {

    private static final Wording POLISH = Wording.in(Texts.POLISH);

    /** A field that no room has, so that its name is not translated. */
    private static final String FIELD = "sampleAmount";

    @ParameterizedTest
    @EnumSource
    void tellsWhatChangedFromWhatToWhat(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            tell(trail, number, "42000.00", "2026-03-02", "Nowak");
            tell(trail, number, "50000.50", "2026-03-02", "Nowak");

            var newest = timeline(trail, number, null, 10).get(0);

            assertThat(newest.changes()).containsExactly(change("42000.00", "50000.50"));
            assertThat(newest.actor()).isEqualTo("doradca");
            assertThat(newest.role()).isEqualTo("doradca");
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparesAcrossPages(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            tell(trail, number, "1.00", "2026-03-02", "Nowak");
            tell(trail, number, "2.00", "2026-03-02", "Nowak");
            tell(trail, number, "3.00", "2026-03-02", "Nowak");

            var second = timeline(trail, number, 4L, 1);

            assertThat(second).hasSize(1);
            assertThat(second.get(0).number()).isEqualTo(3);
            assertThat(second.get(0).changes()).containsExactly(change("1.00", "2.00"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsPersonalValuesMasksIdentifiersAndSaysWhatWasErased(DataBase kind) throws SQLException {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            tell(trail, number, "1.00", "2026-03-02", "Nowak");

            assertThat(values(trail, number)).contains("Nowak", "•••4321", "02.03.2026");

            trail.store.sql("DELETE FROM audit_personal");
            assertThat(values(trail, number)).contains("usunięto").doesNotContain("Nowak");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsRefusedAttemptsWithTheirReasons(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            trail.office.as("kierownik", Role.MANAGER);
            trail.office.inTransaction(() -> {
                var reason = Reason.of("edition.closed")
                        .with("from", LocalDate.of(2026, 1, 1))
                        .with("until", LocalDate.of(2026, 2, 1));
                trail.office.the(AuditTrail.class).recordRefusal(Chain.ofCase(number), Verdict.refused(reason));
                return null;
            });

            var refused = timeline(trail, number, null, 1).get(0);

            assertThat(refused.refused()).isTrue();
            assertThat(refused.reasons()).containsExactly("Edycja przyjmuje sprawy od 01.01.2026 do 01.02.2026.");
        }
    }

    /** What was typed may be personal and does not stand in the trail; an amount is told, anything else left out. */
    @ParameterizedTest
    @EnumSource
    void tellsRefusedFieldsWithoutWhatWasTyped(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            trail.office.as("kierownik", Role.MANAGER);
            trail.office.inTransaction(() -> {
                var verdict = Verdict.refused(Reason.ofField("amount", "grant.above-ranked")
                                .with("amount", Money.of("60000.00"))
                                .with("ranked", Money.of("50000.00")))
                        .and(Verdict.refused(Reason.ofField("assessor", "assessor.seated-before")
                                .with("account", "jan.nowak")));
                trail.office.the(AuditTrail.class).recordRefusal(Chain.ofCase(number), verdict);
                return null;
            });

            assertThat(timeline(trail, number, null, 1).get(0).reasons())
                    .containsExactly(
                            "Kwota 60 000,00 zł przekracza kwotę z listy rankingowej: 50 000,00 zł."
                                    .replaceAll("(?<=\\d) (?=\\d|zł)", "\u00a0"),
                            "To konto było już przydzielone do tej sprawy: ….");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEverythingThatAHashCovers(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var receipt = trail.opensCase();
            var entries = trail.office.inTransaction(
                    () -> trail.office.the(SubjectTrail.class).entries(new CaseNumber(receipt.subject()), 0, 10));

            var entry = entries.get(0);
            var canonical = "{\"actor\":\"doradca\",\"body\":" + quoted(entry.body()) + ",\"businessDay\":\""
                    + entry.businessDay() + "\",\"chain\":\"CASE/" + receipt.subject() + "\",\"instant\":\""
                    + entry.instant() + "\",\"number\":1,\"outcome\":\"DONE\",\"previousHash\":\""
                    + entry.previousHash() + "\",\"role\":\"ADVISOR\",\"rulesVersion\":\"" + entry.rulesVersion()
                    + "\",\"thing\":\"case\",\"useCase\":\"OpenCase\"}";
            assertThat(Sha256.of(canonical)).isEqualTo(entry.hash()).isEqualTo(receipt.hash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsNoCaseThatWasNeverOpened(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            assertThatThrownBy(() -> timeline(trail, new CaseNumber("GR-2026-0099"), null, 1))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static TimelineEntry.Change change(String before, String after) {
        return new TimelineEntry.Change(FIELD, POLISH.amount(Money.of(before)), POLISH.amount(Money.of(after)));
    }

    @ParameterizedTest
    @EnumSource
    void namesATermThatFollowsFromAnotherActByItself(DataBase kind) {
        try (var trail = new GivenTrail(kind)) {
            var number = new CaseNumber(trail.opensCase().subject());
            trail.office.inTransaction(() -> trail.office
                    .the(Facts.class)
                    .record(new Fact(
                            Chain.ofCase(number),
                            "obligation 6",
                            Snapshot.empty().with("changed", Snapshot.empty().with("number", 6)),
                            null,
                            number.text(),
                            1)));

            var newest = timeline(trail, number, null, 1).get(0);

            assertThat(newest.act()).isEqualTo("Termin, który z tego wynika");
            assertThat(newest.thing()).isEqualTo("obowiązek 6");
        }
    }

    private static String quoted(String body) {
        return "\"" + body.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> values(GivenTrail trail, CaseNumber number) {
        return timeline(trail, number, null, 1).get(0).changes().stream()
                .map(TimelineEntry.Change::after)
                .toList();
    }

    private static List<TimelineEntry> timeline(GivenTrail trail, CaseNumber number, Long before, int limit) {
        return trail.office.inTransaction(
                () -> trail.office.the(SubjectTrail.class).timeline(number, before, limit, POLISH));
    }

    private static void tell(GivenTrail trail, CaseNumber number, String amount, String day, String surname) {
        trail.office.as("doradca", Role.ADVISOR);
        var after = Snapshot.empty()
                .with(FIELD, Money.of(amount))
                .with("day", day)
                .personal("surname", surname)
                .personal("pesel", "44051401458".substring(0, 7) + "4321", Snapshot.Privacy.IDENTIFIER);
        var body = Snapshot.empty()
                .with("case", Snapshot.empty().with("stage", "SUBMITTED"))
                .with("changed", after);
        trail.office.inTransaction(() -> trail.office
                .the(Facts.class)
                .record(new Fact(Chain.ofCase(number), "plan", body, null, number.text(), 1)));
    }
}
