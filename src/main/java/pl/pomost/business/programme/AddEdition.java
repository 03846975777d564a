package pl.pomost.business.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator sets up an intake of a project: its days, its rules and its two budgets. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddEdition {

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH = 300;

    @Inject
    Programmes programmes;

    @Inject
    Facts facts;

    AddEdition() {}

    /**
     * @param code         its short name: capital letters, digits, dots and dashes, at most 40
     * @param project      code of the project
     * @param rulesVersion the rules that its cases get from the first day on
     * @param openFrom     first day of the call
     * @param openUntil    last day of the call: of recruitment, and of opening cases unless applications are taken longer
     * @param applicationsUntil last day on which applications are taken and cases opened for them, not before the end of the call; null
     *     for no such day
     * @param grants       what it may promise as grants, in złoty
     * @param bridging     what it may promise as bridging support, in złoty
     */
    public record Command(
            String code,
            String project,
            String title,
            String rulesVersion,
            LocalDate openFrom,
            LocalDate openUntil,
            @Nullable LocalDate applicationsUntil,
            Money grants,
            Money bridging)
            implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(code == null ? "" : code);
        }
    }

    /** @return the receipt; its subject is the code of the edition */
    public Receipt handle(Command command) {
        var check = form(command);
        check.orRefuse();
        var rules = programmes.rules(command.rulesVersion());
        check.that("project", programmes.hasProject(command.project()), () -> Reason.ofField(
                        "project", "edition.no-project")
                .with("code", command.project()));
        check.that("code", !programmes.hasEdition(command.code()), () -> Reason.ofField("code", "edition.twice")
                .with("code", command.code()));
        check.that("rulesVersion", !rules.inForceFrom().isAfter(command.openFrom()), () -> Reason.ofField(
                        "rulesVersion", "edition.rules-later")
                .with("from", rules.inForceFrom()));
        check.orRefuse();

        var edition = new Edition(command);
        programmes.add(
                edition,
                new Budget(command.code(), Budget.Purpose.GRANTS, command.grants()),
                new Budget(command.code(), Budget.Purpose.BRIDGING, command.bridging()));
        var told = edition.snapshot().with("grants", command.grants()).with("bridging", command.bridging());
        return facts.record(new Fact(command.chain(), "edition", told, command.rulesVersion(), command.code(), 1));
    }

    private static Check form(Command command) {
        var check = new Check();
        check.required("code", command.code());
        check.that("code", command.code() == null || command.code().matches(AddRules.CODE_FORM), "rules.code");
        check.required("project", command.project());
        check.text("title", command.title(), TITLE_LENGTH);
        check.required("rulesVersion", command.rulesVersion());
        check.required("openFrom", command.openFrom());
        check.required("openUntil", command.openUntil());
        check.positive("grants", command.grants());
        check.positive("bridging", command.bridging());
        if (command.openFrom() != null && command.openUntil() != null) {
            check.that("openUntil", !command.openUntil().isBefore(command.openFrom()), "edition.backwards");
        }
        var last = command.applicationsUntil();
        if (last != null && command.openUntil() != null) {
            check.that("applicationsUntil", !last.isBefore(command.openUntil()), "edition.applications-early");
        }
        return check;
    }
}
