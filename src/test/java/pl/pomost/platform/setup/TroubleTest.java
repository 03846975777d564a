package pl.pomost.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void namesTheDataFolderThatAnotherProcessUses() {
        var outer = new SQLException("Failed to start database 'db', see the next exception for details.", "XJ040");
        outer.setNextException(new SQLException("Another instance of Derby may have already booted it.", "XSDB6"));

        assertThat(Trouble.with(new IllegalStateException("no pool", outer)))
                .startsWith("another process uses the data folder");
    }

    @Test
    void givesTheFirstCauseOfAnythingElse() {
        var refused = new SQLException("no connection", new ConnectException("Connection refused"));

        assertThat(Trouble.with(new IllegalStateException("no pool", refused)))
                .isEqualTo("the data base is not usable: Connection refused");
    }

    @Test
    void namesTheServerThatDoesNotAnswer() {
        System.setProperty("pomost.database.host", "baza");
        System.setProperty("pomost.database.port", "5433");
        var refused = new SQLException("no connection", "08001", new ConnectException("Connection refused"));

        assertThat(Trouble.with(new IllegalStateException("no pool", refused)))
                .isEqualTo("no data base answers at baza:5433 (Connection refused).");
    }

    @AfterEach
    void forget() {
        System.clearProperty("pomost.database.host");
        System.clearProperty("pomost.database.port");
    }
}
