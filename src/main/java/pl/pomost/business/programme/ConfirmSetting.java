package pl.pomost.business.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator has compared a figure of the rules with its source in law, and says on which day and in what. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ConfirmSetting {

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Facts facts;

    ConfirmSetting() {}

    /**
     * @param version     the version whose figure it is; the same figure of its family's other versions is confirmed with it
     * @param basis       where it stands, such as the paragraph of the regulations, at most 1000 characters
     * @param confirmedOn day on which it was compared, today or earlier
     */
    public record Command(String version, Setting setting, String basis, LocalDate confirmedOn) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference("SUPPORT_RULES");
        }
    }

    /** @return the receipt; its subject is the version */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("version", command.version());
        check.required("setting", command.setting());
        check.text("basis", command.basis(), Basis.SOURCE_LENGTH);
        check.required("confirmedOn", command.confirmedOn());
        check.that(
                "confirmedOn",
                command.confirmedOn() == null || !command.confirmedOn().isAfter(clock.day()),
                () -> Reason.ofField("confirmedOn", "in-future").with("day", clock.day()));
        check.orRefuse();

        var rules = programmes.lockRules(command.version());
        var setting = command.setting();
        var value = setting.written(rules);
        var before = Basis.of(bases.of(rules.code()), setting.name(), value);
        Verdict.allowed()
                .require(before.isEmpty() || before.get().mark() != Mark.CONFIRMED, () -> Reason.of(
                                "rules.confirmed-before")
                        .with("name", setting.word())
                        .with("day", before.flatMap(Basis::confirmedOn).orElseThrow()))
                .orRefuse();
        var basis = Basis.confirmed(
                        rules.code(), setting.name(), value, command.basis().strip(), command.confirmedOn())
                .by(door.actor().account(), clock.day());
        bases.add(basis);
        return facts.record(new Fact(
                command.chain(),
                "basis " + rules.code() + " " + setting.word(),
                basis.snapshot(),
                rules.version(),
                rules.version(),
                1));
    }
}
