package pl.pomost.walk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Staff;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * One case and somebody who tries things in it. First whatever the seed says, by whomever it says, with good and bad figures;
 * then only what leads out, until the case stands at an end.
 */
final class Walk {

    private static final int BEGINNINGS = 6;
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
    private final List<String> log = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private boolean leading;

    Walk(Office office, long seed) {
        this.office = office;
        this.random = new Random(seed);
        Staff.hiredIn(office);
        office.on(LocalDate.of(2026, 3, 2));
        given = begun((int) (seed % BEGINNINGS));
        for (int i = 0; i < INVITED; i++) {
            people.add(new People(office).registered());
        }
        model = new Model(given);
    }

    /** Walks begin all along the road, so that its far end is walked as often as its beginning. */
    private GivenCase begun(int where) {
        var opened = new Cases(office).opened();
        return switch (where) {
            case 0 -> opened;
            case 1 -> opened.withTrainedGroup(5);
            case 2 -> opened.withCommittee();
            case 3 -> opened.assessed("100000.00");
            case 4 -> opened.approvedFor("100000.00").registered();
            default -> opened.approvedFor("100000.00").registered().agreed().firstTranchePaid();
        };
    }

    /** Walks, and finds the way out. @return where */
    Stage goes() {
        for (int i = 0; i < TRIES && !isAtAnEnd(); i++) {
            var steps = random.nextDouble() < ON_THE_ROAD ? Steps.on(given.stage()) : Steps.all();
            tries(steps.get(random.nextInt(steps.size())));
        }
        leading = true;
        for (int round = 0; !isAtAnEnd(); round++) {
            if (round == MOST_ROUNDS) {
                throw new AssertionError("no way out of " + given.stage() + " after\n" + told());
            }
            leadsOn(round < ROUNDS_BEFORE_GIVING_UP ? Steps.on(given.stage()) : Steps.givingUp());
        }
        return given.stage();
    }

    /** All money returned is an end, too, though a part of it only is not. */
    private boolean isAtAnEnd() {
        return given.stage().isEnd() || given.stage() == Stage.REPAID;
    }

    /** Each step once, by the first who may, until one changes the stage. */
    private void leadsOn(List<Step> steps) {
        var stage = given.stage();
        for (var step : steps) {
            for (var account : step.accounts()) {
                if (given.stage() != stage || tries(step, account)) {
                    break;
                }
            }
        }
    }

    private boolean tries(Step step) {
        return tries(step, any(random.nextDouble() < AS_ONE_SHOULD ? step.accounts() : Step.everybody()));
    }

    private boolean tries(Step step, String account) {
        var before = given.stage();
        var seen = model.seen();
        String how;
        var happened = false;
        try {
            happened = step.isDone(this, account);
            how = happened ? "done" : "nothing to do";
        } catch (Refusal refusal) {
            how = "refused: "
                    + refusal.verdict().reasons().stream().map(Reason::rule).toList();
            model.mustBeAsBefore(seen, step + " by " + account + " was refused and left something\n" + told());
        }
        log.add(office.today() + " " + before + " " + step + " by " + account + ": " + how);
        if (happened) {
            model.mustHold(before, told());
        }
        return happened;
    }

    private String told() {
        return String.join("\n", log);
    }

    // ------------------------------------------------------------ what steps ask

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
        return !leading && random.nextInt(3) == 0;
    }

    <T> T any(List<T> some) {
        return some.get(leading ? 0 : random.nextInt(some.size()));
    }

    /** From the least to the most, both included; the most when the walk leads out. */
    int between(int least, int most) {
        return leading ? most : least + random.nextInt(most - least + 1);
    }
}
