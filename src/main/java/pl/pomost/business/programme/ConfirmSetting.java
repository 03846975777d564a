package pl.pomost.business.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.basis.Confirmation;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
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
    Confirmation confirmation;

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
        confirmation.check(check, command.basis(), command.confirmedOn());
        check.orRefuse();

        var rules = programmes.lockRules(command.version());
        var setting = command.setting();
        var basis = confirmation.keep(
                rules.code(),
                setting.name(),
                setting.word(),
                setting.written(rules),
                command.basis(),
                command.confirmedOn());
        return facts.record(new Fact(
                command.chain(),
                "basis " + rules.code() + " " + setting.word(),
                basis.snapshot(),
                rules.version(),
                rules.version(),
                1));
    }
}
