package pl.pomost.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpeningIT {
    @Resource(lookup = "java:app/jdbc/pomost")
    DataSource source;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Test
    void opensOnAMigratedDataBase() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM business_clock")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isBetween(0, 1);
        }
    }

    @Test
    void knowsTheEntitiesOfTheApplication() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    }
}
