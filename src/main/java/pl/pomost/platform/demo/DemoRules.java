package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.ChangeEditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.reference.EnterReference;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.kernel.access.Role;

/**
 * The rules of the demonstration: the short road, under the regulation of its years, so that its contracts grant aid with a
 * certificate. The rates of the euro that this needs are invented and say so.
 */
@ApplicationScoped
class DemoRules {

    private static final String BASE = "FEDKP-8.22-2024/1";
    private static final String FAMILY = "POKAZ-2024";
    private static final String REGULATION = "2023/2831";
    private static final BigDecimal EURO = new BigDecimal("4.2500");
    private static final int RATE_HOLDS_DAYS = 5;

    @Inject
    DemoActing acting;

    @Inject
    Programmes programmes;

    @Inject
    AddRules addRules;

    @Inject
    ChangeEditionRules changeEditionRules;

    @Inject
    EnterReference enterReference;

    private @Nullable LocalDate lastRate;

    DemoRules() {}

    /** Makes the version and gives it to the edition, from that day on. */
    void open(LocalDate day) {
        var version = acting.does(
                        day,
                        "admin",
                        Role.ADMINISTRATOR,
                        () -> addRules.handle(new AddRules.Command(
                                FAMILY,
                                BASE,
                                day,
                                Map.of(Setting.DE_MINIMIS_REGIME, REGULATION),
                                "Pokaz: pomoc de minimis z zaświadczeniem.")))
                .subject();
        acting.does(
                day,
                "admin",
                Role.ADMINISTRATOR,
                () -> changeEditionRules.handle(new ChangeEditionRules.Command(DemoGroupActs.EDITION, version, day)));
    }

    /** What the cases of the demonstration are told by. */
    SupportRules settings() {
        var edition = programmes.edition(DemoGroupActs.EDITION);
        return programmes.rules(edition.rulesVersion());
    }

    /** A contract that is signed that day finds a rate that is young enough. Days come in their order. */
    void euro(LocalDate day) {
        if (lastRate != null && !lastRate.plusDays(RATE_HOLDS_DAYS).isBefore(day)) {
            return;
        }
        lastRate = day;
        var line = new ReferenceLine(
                "EUR", day, null, EURO, "tabela zmyślona", "invented table", "kurs zmyślony na potrzeby pokazu", true);
        acting.does(
                day,
                "admin",
                Role.ADMINISTRATOR,
                () -> enterReference.handle(new EnterReference.Command(ReferenceTable.EXCHANGE_RATE, line)));
    }
}
