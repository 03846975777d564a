package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.platform.setup.Migrations;

class MigrationTest {
    private static final String APPLIED =
            "SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL";

    private static final String CASE =
            "INSERT INTO case_file (id, number, version, edition_code, rules_version, founder_kind,"
                    + " purpose, name, name_key, seat, advisor, stage, opened_on, stage_since) VALUES (1, 'GR-2026-0001', 1, 'WZOR-1',"
                    + " 'FEDKP-8.22-2024/1', 'NATURAL_PERSONS', 'FOUND', 'Spółdzielnia Socjalna Dawna', 'x', '0417011', 'doradca',"
                    + " 'GROUP_FORMING', DATE('2026-03-02'), DATE('2026-03-02'))";

    @ParameterizedTest
    @EnumSource
    void bringsAnEmptyDataBaseToTheSchemaOfToday(DataBase kind) throws SQLException {
        try (var store = kind.bare()) {
            Migrations.apply(store.source());

            assertThat(((Number) store.ask(APPLIED)).intValue()).isPositive();
            assertThat(((Number) store.ask("SELECT COUNT(*) FROM business_clock")).intValue())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingTheSecondTime(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            Object before = store.ask(APPLIED);

            Migrations.apply(store.source());

            assertThat(store.ask(APPLIED)).isEqualTo(before);
        }
    }

    /** Triggers of an earlier release may refuse what a later migration does to rows that stand already. */
    @ParameterizedTest
    @EnumSource
    void keepsTheCasesOfAnEarlierRelease(DataBase kind) throws SQLException {
        try (var store = kind.bare()) {
            Migrations.applyUpTo(store.source(), MigrationVersion.fromVersion("341"));
            store.sql(CASE);

            Migrations.apply(store.source());

            assertThat(store.ask("SELECT name FROM case_file")).isEqualTo("Spółdzielnia Socjalna Dawna");
        }
    }

    /** Derby opens files that it may not write, and says so only here. */
    @ParameterizedTest
    @EnumSource
    void refusesADataBaseThatCanOnlyBeRead(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThatThrownBy(() -> Migrations.apply(onlyRead(store.source())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("it can only be read");
        }
    }

    private static DataSource onlyRead(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                MigrationTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var connection = source.getConnection();
                    connection.setReadOnly(true);
                    return connection;
                });
    }

    @ParameterizedTest
    @EnumSource
    void fitsEveryEntity(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThat(store.entities().getMetamodel().getEntities()).isNotEmpty();
            for (EntityType<?> entity : store.entities().getMetamodel().getEntities()) {
                assertThatCode(() -> store.does(manager -> manager.createQuery(
                                        "SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                                .setMaxResults(1)
                                .getResultList()))
                        .as("%s on %s", entity.getName(), kind)
                        .doesNotThrowAnyException();
            }
        }
    }
}
