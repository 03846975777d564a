package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;

class OpenCaseOnDataBasesTest {

    private static final OpenCase.Command ZURAW = new OpenCase.Command(
            "WZOR-1", FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND, "Spółdzielnia Żuraw", "0417011");

    @ParameterizedTest
    @EnumSource
    void keepsTheCaseAndItsFirstEntry(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).as("doradca", Role.ADVISOR);

            var receipt = office.does(OpenCase.class, ZURAW);

            assertThat(store.ask("SELECT hash FROM audit_entry WHERE use_case = 'OpenCase'"))
                    .isEqualTo(receipt.hash());
            var file = office.inTransaction(() -> office.the(CaseFiles.class).look(new CaseNumber(receipt.subject())));
            assertThat(file.name()).isEqualTo("Spółdzielnia Żuraw");
            assertThat(file.advisors()).containsExactly("doradca");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeTheTrail(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            Office.on(store.entities()).as("doradca", Role.ADVISOR).does(OpenCase.class, ZURAW);
            var told = entries(store);

            for (var cheat : new String[] {
                "UPDATE audit_entry SET actor = 'nobody'", "DELETE FROM audit_entry", "TRUNCATE TABLE audit_entry"
            }) {
                assertThatThrownBy(() -> store.sql(cheat)).isInstanceOf(SQLException.class);
            }
            assertThat(told).isPositive();
            assertThat(entries(store)).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStaleVersion(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities()).as("doradca", Role.ADVISOR);
            var number = new CaseNumber(office.does(OpenCase.class, ZURAW).subject());

            office.inTransaction(() -> office.the(CaseFiles.class).take(new CaseRef(number, 1)));

            assertThatThrownBy(() -> office.inTransaction(
                            () -> office.the(CaseFiles.class).take(new CaseRef(number, 1))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersCasesWithoutGapsWhenManyOpenAtOnce(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var work = new ArrayList<Callable<String>>();
            for (int i = 0; i < 32; i++) {
                work.add(() -> office.as("doradca", Role.ADVISOR)
                        .does(OpenCase.class, ZURAW)
                        .subject());
            }
            var pool = Executors.newFixedThreadPool(8);
            var numbers = new ArrayList<String>();
            for (var done : pool.invokeAll(work)) {
                numbers.add(done.get());
            }
            pool.shutdown();

            assertThat(numbers).doesNotHaveDuplicates().contains("GR-2026-0001", "GR-2026-0032");
        }
    }

    private static int entries(Store store) throws SQLException {
        return ((Number) store.ask("SELECT COUNT(*) FROM audit_entry")).intValue();
    }
}
