package pl.pomost.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class FirstConnectionTest {
    @AfterEach
    void forget() {
        System.clearProperty(Start.PROBLEM);
    }

    @Test
    void keepsTheReasonWhyTheDataBaseDoesNotAnswer() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        nowhere.setDatabaseName("nothing");

        assertThatThrownBy(() -> login(nowhere)).isInstanceOf(PersistenceException.class);

        assertThat(System.getProperty(Start.PROBLEM)).startsWith("no data base answers at ");
    }

    private static void login(PGSimpleDataSource source) {
        try (EntityManagerFactory unit = Persistence.createEntityManagerFactory(
                "pomost",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.session-name", "nowhere",
                        "eclipselink.logging.level", "OFF",
                        "eclipselink.weaving", "false"))) {
            unit.createEntityManager().close();
        }
    }
}
