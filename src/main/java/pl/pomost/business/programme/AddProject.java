package pl.pomost.business.programme;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator names a project of the operator, so that editions can be set up in it. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddProject {

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH = 300;

    /** Longest name of the funding programme, in characters. */
    public static final int PROGRAMME_LENGTH = 40;

    @Inject
    Programmes programmes;

    @Inject
    Facts facts;

    AddProject() {}

    /**
     * @param code      its short name: capital letters, digits, dots and dashes, at most 40
     * @param title     its official title, Polish in every language
     * @param programme the funding programme, such as POKL_7_2_2
     */
    public record Command(String code, String title, String programme) implements About {
        @Override
        public Chain chain() {
            return Chain.ofReference("PROJECT");
        }
    }

    /** @return the receipt; its subject is the code */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("code", command.code());
        check.that("code", command.code() == null || command.code().matches(AddRules.CODE_FORM), "rules.code");
        check.text("title", command.title(), TITLE_LENGTH);
        check.text("programme", command.programme(), PROGRAMME_LENGTH);
        check.orRefuse();
        check.that("code", !programmes.hasProject(command.code()), () -> Reason.ofField("code", "project.twice")
                .with("code", command.code()));
        check.orRefuse();

        programmes.add(new Project(
                command.code(), command.title().strip(), command.programme().strip()));
        var told = Snapshot.empty()
                .with("code", command.code())
                .with("title", command.title().strip())
                .with("programme", command.programme().strip());
        return facts.record(new Fact(command.chain(), "project " + command.code(), told, null, command.code(), 1));
    }
}
