package pl.pomost.platform.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.office.DemoCast;
import pl.pomost.platform.store.VaultOpening;

/** Opens the office: the data base is brought up to date and the vault opened before anything else of the application uses it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    @Resource(lookup = Storage.JNDI_NAME)
    DataSource source;

    @Inject
    @ConfigProperty(name = "pomost.demo")
    boolean demo;

    @Inject
    @ConfigProperty(name = "pomost.demo.password")
    String demoPassword;

    @Inject
    @ConfigProperty(name = "pomost.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "pomost.key.file")
    Optional<String> keyFile;

    @Inject
    @ConfigProperty(name = "pomost.data")
    String folder;

    @PostConstruct
    void open() {
        try {
            Migrations.beforeTheVault(source);
            VaultOpening.open(source, key, keyFile.map(Path::of).orElseGet(() -> Path.of(folder, "key")));
            Migrations.apply(source);
        } catch (RuntimeException e) {
            // without its data base the office has nothing to do
            Trouble.ends(e);
        }
        if (demo) {
            String accounts =
                    Arrays.stream(DemoCast.values()).map(DemoCast::account).collect(Collectors.joining(", "));
            System.setProperty(Start.WELCOME, "\nDemo accounts (password " + demoPassword + "): " + accounts);
        }
    }
}
