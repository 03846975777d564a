package pl.pomost.business.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** From a day on, new cases of an edition get other rules; cases that are open keep theirs. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ChangeEditionRules {

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ChangeEditionRules() {}

    /**
     * @param edition      code of the edition
     * @param rulesVersion the version that new cases get
     * @param from         first day, today or later and not before the version is in force
     */
    public record Command(String edition, String rulesVersion, LocalDate from) implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(edition == null ? "" : edition);
        }
    }

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.required("rulesVersion", command.rulesVersion());
        check.required("from", command.from());
        check.orRefuse();
        var edition = programmes.edition(command.edition());
        var rules = programmes.lockRules(command.rulesVersion());
        check.that("from", !command.from().isBefore(clock.day()), () -> Reason.ofField("from", "edition.past")
                .with("today", clock.day()));
        check.that("from", !rules.inForceFrom().isAfter(command.from()), () -> Reason.ofField(
                        "from", "edition.rules-later")
                .with("from", rules.inForceFrom()));
        check.that(
                "rulesVersion",
                !programmes.rulesOf(edition, command.from()).equals(rules.version()),
                () -> Reason.ofField("rulesVersion", "edition.rules-same").with("version", rules.version()));
        check.orRefuse();

        var change = new EditionRules(
                edition.code(), command.from(), rules.version(), door.actor().account(), clock.day());
        programmes.add(change);
        return facts.record(
                new Fact(command.chain(), "edition rules", change.snapshot(), rules.version(), edition.code(), 1));
    }
}
