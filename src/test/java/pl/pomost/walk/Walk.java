package pl.pomost.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Staff;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.audit.CheckedTrail;

/**
 * One case and somebody who tries things in it. First whatever the seed says, by whomever it says, with good and bad figures;
 * then only what leads out, until the case stands at an end.
 */
final class Walk {

    private static final int TRIES_AT_A_REMEDY = 12;
    private static final int INVITED = 7;
    private static final int TRIES = 80;
    private static final int MOST_ROUNDS = 60;
    private static final int ROUNDS_BEFORE_GIVING_UP = 40;
    private static final double ON_THE_ROAD = 0.8;
    private static final double AS_ONE_SHOULD = 0.85;

    final Office office;
    final GivenCase given;
    private final Random random;
    private final Model model;
    private final boolean verified;
    private final List<String> log = new ArrayList<>();
    private final Set<String> done = new TreeSet<>();
    private final List<String> people = new ArrayList<>();
    private boolean leading;
    private int round;

    /** A walk after whose every step the model must hold. */
    static Walk watched(Office office, long seed) {
        return new Walk(office, seed, true);
    }

    /** A walk on a data base, whose own constraints watch it; after its every step the trail must verify. */
    static Walk verified(Office office, long seed) {
        return new Walk(office, seed, false);
    }

    private Walk(Office office, long seed, boolean watched) {
        this.verified = !watched;
        this.office = office;
        this.random = new Random(seed);
        Step.everybody().forEach(account -> Staff.hired(office, account, Step.roleOf(account)));
        GivenBatch.payer(office);
        office.on(LocalDate.of(2026, 3, 2));
        given = Beginning.of(office, seed);
        for (int i = 0; i < INVITED; i++) {
            people.add(new People(office).registered());
        }
        model = new Model(given, watched);
    }

    /** Walks, and finds the way out. @return where */
    Stage goes() {
        var atRemedy = 0;
        for (int i = 0; i < TRIES && !isOver() && atRemedy < TRIES_AT_A_REMEDY; i++) {
            atRemedy += isAtAnEnd() ? 1 : 0;
            var steps = random.nextDouble() < ON_THE_ROAD ? Steps.on(given.stage()) : Steps.all();
            tries(steps.get(random.nextInt(steps.size())));
        }
        leading = true;
        for (round = 0; !isAtAnEnd(); round++) {
            if (round == MOST_ROUNDS) {
                throw new AssertionError("no way out of " + model.seen() + " after\n" + told());
            }
            leadsOn(round < ROUNDS_BEFORE_GIVING_UP ? Steps.on(given.stage()) : Steps.givingUp());
        }
        return given.stage();
    }

    /** Nothing leads on, not even an appeal. */
    private boolean isOver() {
        return isAtAnEnd() && Steps.on(given.stage()).isEmpty();
    }

    private boolean isAtAnEnd() {
        return given.stage().isEnd();
    }

    /** What became of a try. */
    private enum Outcome {
        DONE,
        NOTHING_TO_DO,
        REFUSED
    }

    /** Each step once, by the first who may, until one changes the stage; who tries changes nothing of what there is to do. */
    private void leadsOn(List<Step> steps) {
        var stage = given.stage();
        for (var step : steps) {
            for (var account : step.accounts()) {
                if (tries(step, account) != Outcome.REFUSED) {
                    break;
                }
            }
            if (given.stage() != stage) {
                return;
            }
        }
    }

    private void tries(Step step) {
        tries(step, any(random.nextDouble() < AS_ONE_SHOULD ? step.accounts() : Step.everybody()));
    }

    private Outcome tries(Step step, String account) {
        var seen = model.seen();
        try {
            var outcome = step.isDone(this, account) ? Outcome.DONE : Outcome.NOTHING_TO_DO;
            log.add(office.today() + " " + seen.stage() + " " + step + " by " + account + ": " + outcome);
            if (outcome == Outcome.DONE) {
                done.add(step.name());
                model.mustHold(seen, this::told);
                verifies();
            }
            return outcome;
        } catch (Refusal refusal) {
            var rules = refusal.verdict().reasons().stream().map(Reason::rule).toList();
            log.add(office.today() + " " + seen.stage() + " " + step + " by " + account + ": refused " + rules);
            model.mustBeAsBefore(seen, () -> "a refusal left something\n" + told());
            return Outcome.REFUSED;
        }
    }

    private void verifies() {
        if (verified) {
            assertThat(CheckedTrail.of(office).findings())
                    .as(() -> "the trail after\n" + told())
                    .isEmpty();
        }
    }

    private String told() {
        return String.join("\n", log);
    }

    // ------------------------------------------------------------ what steps ask

    /** What was done on the way. */
    Set<String> done() {
        return done;
    }

    /** Registered people, some of them in the group. */
    List<String> people() {
        return people;
    }

    CaseRef ref() {
        return given.ref();
    }

    LocalDate today() {
        return office.today();
    }

    YearMonth month() {
        return YearMonth.from(today());
    }

    boolean isLeading() {
        return leading;
    }

    /** One of them by chance, the first when the walk leads out. */
    @SafeVarargs
    final <T> T pick(T good, T... others) {
        if (leading || random.nextInt(2) == 0 || others.length == 0) {
            return good;
        }
        return others[random.nextInt(others.length)];
    }

    /** Now and then; never when the walk leads out. */
    boolean byChance() {
        return !leading && random.nextBoolean();
    }

    <T> T any(List<T> some) {
        return some.get(leading ? round % some.size() : random.nextInt(some.size()));
    }

    /** From the least to the most, both included; the most when the walk leads out. */
    int between(int least, int most) {
        return leading ? most : least + random.nextInt(most - least + 1);
    }
}
