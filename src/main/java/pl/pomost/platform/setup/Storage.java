package pl.pomost.platform.setup;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * Where the data lie. Without configuration Derby keeps them in the folder {@code pomost.data}; with the
 * {@code pomost.database.*} names of the README it is PostgreSQL. The container reads these placeholders before
 * microprofile-config.properties is visible, so the defaults stand here.
 */
@DataSourceDefinition(
        name = Storage.JNDI_NAME,
        className = "${MPCONFIG=pomost.database.driver:org.apache.derby.jdbc.EmbeddedDataSource}",
        serverName = "${MPCONFIG=pomost.database.host:localhost}",
        databaseName = "${MPCONFIG=pomost.database.name:db;create=true}",
        user = "${MPCONFIG=pomost.database.user:pomost}",
        password = "${MPCONFIG=pomost.database.password:pomost}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "portNumber=${MPCONFIG=pomost.database.port:5432}",
            // as patient as Derby is made by its migration; Derby itself ignores all of these
            "options=${MPCONFIG=pomost.database.options:-c lock_timeout=10s}",
            // its details quote whole rows, and with them people, into the log
            "logServerErrorDetail=false",
            // Derby keeps the context of a trigger that refused; after sixteen of them a connection refuses everything
            "fish.payara.max-connection-usage-count=${MPCONFIG=pomost.database.connection-uses:15}"
        })
final class Storage {
    static final String JNDI_NAME = "java:app/jdbc/pomost";

    private Storage() {}
}
