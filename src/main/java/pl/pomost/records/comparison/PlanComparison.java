package pl.pomost.records.comparison;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.plan.Submission;
import pl.pomost.business.plan.SubmittedPlan;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Compares two submitted versions of the plan of a case. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class PlanComparison {

    @Inject
    BusinessPlans plans;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    PlanComparison() {}

    /**
     * A submitted version.
     *
     * @param sha256  SHA-256 of its text in UTF-8
     * @param genuine whether the text that is kept still has that hash
     */
    public record VersionRow(int number, LocalDate submittedOn, String submittedBy, String sha256, boolean genuine) {}

    /** A section that differs, word by word. */
    public record SectionChange(SectionCode section, List<Piece> pieces) {}

    /** One sum of the schedule: asked, eligible, from the grant, own, gross. */
    public record SumChange(String name, Money before, Money after, Money difference) {}

    /** What differs between two versions; lists are empty where nothing does. */
    public record Difference(
            VersionRow from,
            VersionRow to,
            List<SectionChange> sections,
            List<LineChange.ValueChange> declared,
            List<LineChange> lines,
            List<SumChange> sums) {

        /** Whether the two say the same. */
        public boolean nothing() {
            return sections.isEmpty()
                    && declared.isEmpty()
                    && lines.isEmpty()
                    && sums.stream().allMatch(sum -> sum.difference().isZero());
        }
    }

    /** @throws Refusal UNKNOWN when there is no such case or version; RULE when a text was emptied */
    public Difference of(CaseNumber number, int from, int to) {
        readers.mustBeRead(number, door.actor());
        var was = submission(number, from);
        var is = submission(number, to);
        var before = text(was);
        var after = text(is);
        return new Difference(
                row(was),
                row(is),
                sections(before, after),
                declared(before, after),
                LineChange.between(before.lines(), after.lines()),
                sums(before, after));
    }

    /** The text of a version, exactly as it was hashed. @throws Refusal UNKNOWN when there is none */
    public String text(CaseNumber number, int version) {
        readers.mustBeRead(number, door.actor());
        return submission(number, version).content();
    }

    private Submission submission(CaseNumber number, int version) {
        return plans.submissionsOf(number).stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("submission", version));
    }

    private static SubmittedPlan text(Submission submission) {
        return submission
                .read()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("plan.submission-emptied").with("submission", submission.number())));
    }

    private static VersionRow row(Submission each) {
        return new VersionRow(each.number(), each.submittedOn(), each.submittedBy(), each.hash(), each.isGenuine());
    }

    private static List<SectionChange> sections(SubmittedPlan before, SubmittedPlan after) {
        return Arrays.stream(SectionCode.values())
                .filter(code -> !section(before, code).equals(section(after, code)))
                .map(code -> new SectionChange(code, Piece.between(section(before, code), section(after, code))))
                .toList();
    }

    private static String section(SubmittedPlan plan, SectionCode code) {
        return plan.sections().getOrDefault(code, "");
    }

    private static List<LineChange.ValueChange> declared(SubmittedPlan before, SubmittedPlan after) {
        var names = new TreeSet<>(before.declared().keySet());
        names.addAll(after.declared().keySet());
        var changes = new ArrayList<LineChange.ValueChange>();
        for (var name : names) {
            var was = before.declared().getOrDefault(name, "");
            var is = after.declared().getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(new LineChange.ValueChange(name, was, is));
            }
        }
        return changes;
    }

    private static List<SumChange> sums(SubmittedPlan before, SubmittedPlan after) {
        var asked = sum("amountAsked", before.amountAsked(), after.amountAsked());
        return Stream.concat(
                        Stream.of(asked),
                        Stream.of("fromGrant", "eligible", "ownContribution", "gross")
                                .map(name -> sum(name, before.total(name), after.total(name))))
                .toList();
    }

    private static SumChange sum(String name, Money before, Money after) {
        return new SumChange(name, before, after, after.minus(before));
    }
}
