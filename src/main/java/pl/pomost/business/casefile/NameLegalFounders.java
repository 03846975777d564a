package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.LegalFounder;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor names the organisations that found the cooperative, and how many people they will employ in it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class NameLegalFounders {

    /** Most characters of a name. */
    public static final int NAME_LENGTH = 200;

    /** Most entries that a request may carry; how many members a cooperative may have is said by its rules. */
    private static final int LONGEST_LIST = 1000;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    GroupPolicy policy;

    @Inject
    SeparationPolicy separation;

    @Inject
    Facts facts;

    @Inject
    Door door;

    NameLegalFounders() {}

    /**
     * All founders anew.
     *
     * @param employedPersons number of people whom they will employ, 0 to 1000; more than the rules expect is said on the checklist
     */
    public record Command(CaseRef theCase, List<Founder> founders, Integer employedPersons) implements AboutCase {}

    /**
     * One founder as typed.
     *
     * @param krs            ten digits; absent for those that the register does not keep
     * @param representative first and last name of who acts for it
     */
    public record Founder(String name, @Nullable String krs, String nip, String representative) {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.range("employedPersons", command.employedPersons(), 0, LONGEST_LIST);
        check.required("founders", command.founders());
        check.orRefuse();
        check.range("founders", command.founders().size(), 0, LONGEST_LIST);
        check.orRefuse();
        for (int i = 0; i < command.founders().size(); i++) {
            check(check, "founders[" + i + "].", command.founders().get(i));
        }
        check.orRefuse();
        var founders =
                command.founders().stream().map(NameLegalFounders::founder).toList();
        var numbers = new HashSet<Nip>();
        check.that(
                "founders", founders.stream().allMatch(founder -> numbers.add(founder.nip())), "group.founder-twice");
        check.orRefuse();

        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .and(policy.isOpen(file))
                .and(foundedBy(file))
                .orRefuse();
        var group = groups.of(file.number());
        group.name(founders, command.employedPersons());
        return facts.record(file.tells("group", group.snapshot()));
    }

    private static Verdict foundedBy(CaseFile file) {
        return Verdict.allowed()
                .require(file.founderKind() == FounderKind.LEGAL_PERSONS, () -> Reason.of("group.natural-persons"));
    }

    private static void check(Check check, String at, @Nullable Founder founder) {
        check.required(at + "name", founder);
        if (founder != null) {
            check.text(at + "name", founder.name(), NAME_LENGTH);
            check.optionalIdentifier(at + "krs", founder.krs(), Krs::parse);
            check.identifier(at + "nip", founder.nip(), Nip::parse);
            check.text(at + "representative", founder.representative(), NAME_LENGTH);
        }
    }

    private static LegalFounder founder(Founder typed) {
        var krs = typed.krs();
        return new LegalFounder(
                typed.name().strip(),
                krs == null || krs.isBlank() ? null : Krs.parse(krs),
                Nip.parse(typed.nip()),
                typed.representative().strip());
    }
}
