package pl.pomost.platform.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.kernel.usecase.Watch;

/**
 * In demo mode, fills an office that has no demonstration project yet. The cases are told in the background, so that the
 * office opens at once and fills while one looks at it.
 */
@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = System.getLogger(Demonstration.class.getName());
    /** Its edition is open from 2024 on, and the oldest of its cases is opened some 15 months before the day on which it is told. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final LocalDate OPEN_FROM = LocalDate.of(2024, 1, 1);

    private static final String[] PROJECT = {
        "INSERT INTO project (code, title, programme) VALUES ('POKAZ', 'Projekt pokazowy (dane zmyślone)', 'FEDKP_8_22')",
        "INSERT INTO edition (code, project_code, title, rules_version, open_from, open_until) VALUES ('POKAZ-1', 'POKAZ',"
                + " 'Edycja pokazowa', 'FEDKP-8.22-2024/1', '2024-01-01', '2035-12-31')",
        "INSERT INTO budget (id, edition_code, purpose, amount) VALUES (3, 'POKAZ-1', 'GRANTS', 3200000.00)",
        "INSERT INTO budget (id, edition_code, purpose, amount) VALUES (4, 'POKAZ-1', 'BRIDGING', 1200000.00)",
        "INSERT INTO ledger_entry (movement, source, purpose, edition_code, amount, day, taken_from, brought_to)"
                + " SELECT 'PLAN', 'budget ' || b.edition_code || '/1', b.purpose, b.edition_code, b.amount, CURRENT_DATE,"
                + " 'FUNDER', 'FREE' FROM budget b WHERE b.edition_code = 'POKAZ-1'"
    };

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/pomost")
    DataSource source;

    @Inject
    DemoStory story;

    @Inject
    DemoRules rules;

    @Inject
    Watch watch;

    @Inject
    DemoActing acting;

    @Inject
    DemoBatchActs batches;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "pomost.demo.cases", defaultValue = "60")
    int cases;

    @PostConstruct
    void open() {
        if (!demo) {
            return;
        }
        executor.submit(() -> batches.payer("GLOWNY", "WZOR", "20999900000000000000000001"));
        if (cases > 0) {
            openProject();
        }
    }

    private void openProject() {
        if (acting.today().isBefore(FIRST_DAY)) {
            LOG.log(Level.INFO, "No cases are told: the rules of the demonstration are younger than its business day");
        } else if (makesProject()) {
            executor.submit(this::tell);
        }
    }

    private void tell() {
        try {
            batches.payer(DemoBatchActs.PAYER, "POKAZ", DemoNumbers.account(999));
            rules.open(OPEN_FROM);
            watch.waitsFor(() -> story.tell(cases, acting.today()));
            LOG.log(Level.INFO, "The {0} cases of the demonstration are told", cases);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The demonstration is incomplete", failure);
        }
    }

    /** Whether the project of the demonstration was made now; false when it was there. */
    private boolean makesProject() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT code FROM project WHERE code = 'POKAZ'")) {
                if (found.next()) {
                    return false;
                }
            }
            for (var insert : PROJECT) {
                statement.executeUpdate(insert);
            }
            return true;
        } catch (SQLException broken) {
            throw new IllegalStateException("the project of the demonstration cannot be made", broken);
        }
    }
}
