package pl.pomost.business.plan;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The advisor records what each counted person of the group asks for, all amounts anew. Without any, each person counts for
 * the limit of one.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordPersonAmounts {

    /** Most entries that a request may carry; how many persons are counted is said by the group. */
    private static final int LONGEST_LIST = 1000;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Programmes programmes;

    @Inject
    Groups groups;

    @Inject
    BusinessPlans plans;

    @Inject
    PlanDrafts drafts;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordPersonAmounts() {}

    /**
     * @param theCase the case
     * @param amounts what each asks for; empty for none
     */
    public record Command(CaseRef theCase, List<Asking> amounts) implements AboutCase {}

    /**
     * One person's amount.
     *
     * @param person number of the member; where legal persons found the cooperative, the place of a person whom they will
     *               employ, from 1, or the tax number of a founder, whichever the rules count
     * @param amount in złoty, 0 or more
     */
    public record Asking(String person, @Nullable Money amount) {}

    public Receipt handle(Command command) {
        var check = check(command);
        check.orRefuse();

        var file = files.take(command.theCase());
        var rules = programmes.rules(file.rulesVersion());
        separation
                .writes(file, door.actor())
                .and(PlanPolicy.writable(file))
                .require(!rules.unitRates(), () -> Reason.of("plan.by-unit-rates")
                        .with("version", file.rulesVersion()))
                .orRefuse();
        known(check, command.amounts(), Set.copyOf(groups.of(file.number()).countedPersons(rules)));
        check.orRefuse();
        var plan = plans.of(file.number());
        plan.ask(command.amounts().stream()
                .map(each -> new PersonAmount(each.person().strip(), Objects.requireNonNull(each.amount())))
                .toList());
        drafts.discard(file.number(), DraftPart.PERSON_AMOUNTS, door.actor().account());
        return facts.record(file.tells("plan amounts", plan.personSnapshot()));
    }

    private static Check check(Command command) {
        var check = new Check();
        check.required("amounts", command.amounts());
        if (command.amounts() == null) {
            return check;
        }
        check.range("amounts", command.amounts().size(), 0, LONGEST_LIST);
        check.orRefuse();
        for (int i = 0; i < command.amounts().size(); i++) {
            checkEach(check, "amounts[" + i + "].", command.amounts().get(i));
        }
        return check;
    }

    private static void checkEach(Check check, String at, @Nullable Asking each) {
        check.required(at + "person", each == null ? null : each.person());
        check.required(at + "amount", each == null ? null : each.amount());
        if (each != null && each.amount() != null) {
            var amount = each.amount();
            check.that(at + "amount", !amount.isNegative() && !amount.isMoreThan(Cost.HIGHEST), () -> Reason.ofField(
                            at + "amount", "plan.amount-out-of-range")
                    .with("max", Cost.HIGHEST));
        }
    }

    private static void known(Check check, List<Asking> amounts, Set<String> counted) {
        var named = new HashSet<String>();
        for (int i = 0; i < amounts.size(); i++) {
            var field = "amounts[" + i + "].person";
            var person = amounts.get(i).person().strip();
            check.that(field, counted.contains(person), () -> Reason.ofField(field, "plan.person-not-counted")
                    .with("persons", counted.size()));
            check.that(field, named.add(person), "plan.person-twice");
        }
    }
}
