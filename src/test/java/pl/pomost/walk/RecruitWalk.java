package pl.pomost.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** A few people on their way through an edition of few places, and somebody who tries every step with each of them. */
final class RecruitWalk {

    private static final int PEOPLE = 3;
    private static final int TRIES = 90;
    private static final int MOST_ROUNDS = 60;
    private static final int ROUNDS_BEFORE_GIVING_UP = 15;
    private static final Set<EnrolmentStage> ENDS = Set.of(
            EnrolmentStage.REJECTED_FORMAL,
            EnrolmentStage.NOT_QUALIFIED,
            EnrolmentStage.ENDED,
            EnrolmentStage.WITHDRAWN);

    final Office office;
    final Recruits recruits;
    private final Random random;
    private final GivenCase given;
    private final RecruitModel model;
    private final boolean patient;
    private final boolean truant;
    private final List<String> people = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Set<String> done = new TreeSet<>();
    private boolean leading;
    private int round;

    RecruitWalk(Office office, long seed) {
        this.office = office;
        this.random = new Random(seed);
        this.patient = seed % 2 == 0;
        this.truant = seed % 5 == 0;
        Step.everybody().forEach(account -> Staff.hired(office, account, Step.roleOf(account)));
        office.on(LocalDate.of(2026, 3, 2));
        if (office.the(Programmes.class) instanceof FakeProgrammes rules) {
            Filled.set(rules.rules(FakeProgrammes.RULES).recruitment(), "places", 1 + (int) (seed % PEOPLE));
        }
        recruits = new Recruits(office);
        given = new Cases(office).opened();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(begun((int) (seed / PEOPLE % 3)));
        }
        model = new RecruitModel(office, recruits, people);
    }

    /** Nobody is anywhere, or everybody is being checked, or was interviewed. */
    private String begun(int where) {
        return switch (where) {
            case 0 -> new People(office).registered();
            case 1 -> recruits.proved();
            default -> recruits.scored(40 + random.nextInt(60), 40 + random.nextInt(60));
        };
    }

    /** Walks, and finds the way out for everybody. @return where they ended */
    List<EnrolmentStage> goes() {
        for (int i = 0; i < TRIES; i++) {
            tries(random.nextInt(Way.values().length), people.get(random.nextInt(PEOPLE)));
        }
        leading = true;
        for (round = 0; people.stream().anyMatch(person -> !isAtAnEnd(person)); round++) {
            if (round == MOST_ROUNDS) {
                throw new AssertionError("no way out of " + model.seen() + "\n" + told());
            }
            for (var person : people) {
                for (int way = 0; way < Way.values().length && !isAtAnEnd(person); way++) {
                    tries(way, person);
                }
            }
            office.on(office.today().plusDays(5));
        }
        return people.stream().map(person -> recruits.of(person).stage()).toList();
    }

    Set<String> done() {
        return done;
    }

    private boolean isAtAnEnd(String person) {
        return model.stage(person).filter(ENDS::contains).isPresent()
                && model.owes(person).isEmpty();
    }

    private void tries(int way, String person) {
        var step = Way.values()[way];
        var seen = model.seen();
        String how;
        try {
            how = step.goes(this, person) ? "done" : "nothing to do";
        } catch (Refusal refusal) {
            how = "refused: " + refusal.verdict().reasons();
            model.mustBeAsBefore(seen, this::told);
        }
        log.add(office.today() + " " + step + " " + person + ": " + how);
        if ("done".equals(how)) {
            done.add(step.name());
            model.mustHold(seen, this::told);
        }
    }

    private String told() {
        return String.join("\n", log);
    }

    // ------------------------------------------------------------ what ways ask

    @SafeVarargs
    final <T> T pick(T good, T... others) {
        return leading || others.length == 0 || random.nextInt(3) > 0 ? good : others[random.nextInt(others.length)];
    }

    boolean byChance() {
        return !leading && random.nextBoolean();
    }

    /** Nothing else leads out: there is no place, or nobody to be trained with. */
    boolean isGivingUp() {
        return leading ? round > ROUNDS_BEFORE_GIVING_UP : random.nextInt(8) == 0;
    }

    LocalDate today() {
        return office.today();
    }

    String edition() {
        return recruits.edition();
    }

    long version(String person) {
        return recruits.version(person);
    }

    /** Whose step it is, or somebody else by chance. */
    Office by(Role role) {
        var account = pick(
                Step.of(role).get(0),
                Step.of(role).get(random.nextInt(Step.of(role).size())));
        return office.as(account, role);
    }

    /** On every fifth walk one person stays away once the training has begun. */
    boolean staysAway(String person) {
        return truant && person.equals(people.get(0)) && recruits.of(person).stage() == EnrolmentStage.IN_TRAINING;
    }

    /** Every other walk that leads out first ends the support, then founds, and only then records the exit. */
    boolean isPatient(int rounds) {
        return leading && patient && round < rounds;
    }

    GivenCase theCase() {
        return given;
    }

    boolean isInGroup(String person) {
        return office.inTransaction(
                () -> office.the(Groups.class).activeGroupOf(person).isPresent());
    }
}
