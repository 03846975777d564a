package pl.pomost.business.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.office.SetMailAddress;
import pl.pomost.business.outbox.DeliverDispatch;
import pl.pomost.business.outbox.Hindrance;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.records.audit.CheckedTrail;
import pl.pomost.records.outbox.OutboxRegister;
import pl.pomost.records.outbox.OutboxWatch;
import pl.pomost.records.outbox.ReminderWatch;

/** Owners of what is owed are reminded by mail, once for each day of the rules, without a word about people. */
class ReminderStoreTest {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Store store;
    private Office office;

    /** The shortcut of the fixture writes a decision that the trail is not told of. */
    private long untold;

    private CaseNumber number;

    @BeforeEach
    void open() {
        server.start();
        System.setProperty("pomost.mail.host", "127.0.0.1");
        System.setProperty("pomost.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("pomost.mail.security", "none");
    }

    @AfterEach
    void close() {
        List.of("host", "port", "security").forEach(name -> System.clearProperty("pomost.mail." + name));
        server.stop();
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void remindsTheOwnerOnceOnEachDayOfTheRules(DataBase kind) throws Exception {
        dutyOn(kind);
        assertThat(remindAllDue()).isZero();

        receiveMail("ksiegowa@example.org");
        var due = dueDay();
        office.on(due.minusDays(7));
        assertThat(remindAllDue()).isEqualTo(1);
        assertThat(remindAllDue()).isZero();
        deliver();
        office.on(due.plusDays(1));
        assertThat(remindAllDue()).isGreaterThanOrEqualTo(1);
        deliver();

        var received = server.getReceivedMessages();
        assertThat(received).hasSizeGreaterThanOrEqualTo(2);
        assertThat(received[0].getSubject()).isEqualTo("Przypomnienie: sprawa " + number);
        assertThat(received[0].getContent().toString())
                .contains("za 7")
                .contains("/desk/case/case?section=obligations&number=" + number);
        assertThat(received[0].getMessageID()).contains(number.text());
        assertThat(CheckedTrail.of(office).findingCount()).isEqualTo(untold);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAReminderDidNotGetOut(DataBase kind) {
        dutyOn(kind);
        receiveMail("ksiegowa@example.org");
        office.on(dueDay().minusDays(14));
        assertThat(remindAllDue()).isEqualTo(1);
        receiveMail("");
        deliver();

        assertThat(office.inTransaction(() -> office.the(OutboxRegister.class).page(null, null, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.hindrance()).isEqualTo(Hindrance.NO_ADDRESS));
        assertThat(office.as("ksiegowa", Role.ACCOUNTANT)
                        .refusalOf(SetMailAddress.class, new SetMailAddress.Command("not an address")))
                .hasMessageContaining("profile.bad-address");
    }

    private void dutyOn(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities());
        Staff.hiredIn(office);
        number = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed()
                .number();
        untold = CheckedTrail.of(office).findingCount();
    }

    private LocalDate dueDay() {
        return office.inTransaction(() -> office.the(Obligations.class).of(number).stream()
                .filter(one -> one.kind() == ObligationKind.PAY_FIRST_TRANCHE)
                .findFirst()
                .orElseThrow()
                .due());
    }

    private void receiveMail(String address) {
        office.as("ksiegowa", Role.ACCOUNTANT).does(SetMailAddress.class, new SetMailAddress.Command(address));
    }

    private int remindAllDue() {
        var due = office.inTransaction(() -> office.the(ReminderWatch.class).due());
        due.forEach(command -> office.as("(system)", Role.SYSTEM).does(RemindOfObligation.class, command));
        return due.size();
    }

    private void deliver() {
        office.inTransaction(() -> office.the(OutboxWatch.class).due(50))
                .forEach(name -> office.as("(system)", Role.SYSTEM)
                        .does(DeliverDispatch.class, new DeliverDispatch.Command(name)));
    }
}
