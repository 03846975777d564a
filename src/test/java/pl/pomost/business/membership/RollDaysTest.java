package pl.pomost.business.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Which days the roll of a cooperative takes. */
class RollDaysTest {

    private static final LocalDate DAY = LocalDate.of(2013, 9, 2);

    private final Office office = Office.onFakes().on(DAY);
    private GivenCase given;

    @BeforeEach
    void registered() {
        given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
    }

    @Test
    void takesWhatIsAnnouncedUpToAYearAhead() {
        var far = refusal(
                RecordLeaving.class, leaving(1, office.today().plusYears(1).plusDays(1)));
        assertThat(far.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(far.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("membership.too-far");
            assertThat(reason.figures()).containsEntry("latest", office.today().plusYears(1));
        });

        given.advisorDoes(RecordLeaving.class, leaving(1, office.today().plusYears(1)));
        assertThat(roll().membership(1)).get().satisfies(left -> assertThat(left.leftOn())
                .contains(office.today().plusYears(1)));
    }

    @Test
    void wantsADay() {
        assertThat(fields(refusal(RecordLeaving.class, leaving(1, null)))).hasSize(1);
        assertThat(fields(refusal(RecordPause.class, ref -> new RecordPause.Command(ref, null, "Remont."))))
                .containsExactly("beganOn");
    }

    @Test
    void letsNobodyLeaveTwiceOrBeforeJoining() {
        var founded = roll().membership(2).orElseThrow().joinedOn();
        assertThat(rules(refusal(RecordLeaving.class, leaving(2, founded.minusDays(1)))))
                .containsExactly("membership.before-joining");
        given.advisorDoes(RecordLeaving.class, leaving(2, founded));
        assertThat(rules(refusal(RecordLeaving.class, leaving(2, founded.plusDays(1)))))
                .containsExactly("membership.left");
    }

    @Test
    void knowsNobodyOfAnotherNumber() {
        assertThat(refusal(RecordLeaving.class, leaving(6, DAY)).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(refusal(EndPause.class, ref -> new EndPause.Command(ref, 1, DAY))
                        .kind())
                .isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void letsAPauseEndOnceAndNotBeforeItBegan() {
        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, DAY, "Remont."));
        assertThat(rules(refusal(EndPause.class, ref -> new EndPause.Command(ref, 1, DAY.minusDays(1)))))
                .containsExactly("pause.before-begin");
        assertThat(rules(refusal(RecordPause.class, ref -> new RecordPause.Command(ref, DAY.plusDays(3), "Znowu."))))
                .containsExactly("pause.lasts");

        given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, DAY));
        assertThat(roll().pausedOn(DAY)).isPresent();
        assertThat(roll().pausedOn(DAY.plusDays(1))).isEmpty();
        assertThat(rules(refusal(EndPause.class, ref -> new EndPause.Command(ref, 1, DAY))))
                .containsExactly("pause.ended");
    }

    @Test
    void isKeptFromTheRegistrationOn() {
        var early = new Cases(office).opened().withTrainedGroup(5).approvedAtOnceFor("100000.00");

        assertThat(rules(early.refusalOf(RecordLeaving.class, leaving(1, DAY))))
                .containsExactly("membership.wrong-stage");
        assertThat(office.inTransaction(() -> office.the(RollPolicy.class)
                        .roll(office.the(CaseFiles.class).look(early.number()))
                        .memberships()))
                .hasSize(5);
    }

    private Roll roll() {
        return office.inTransaction(() ->
                office.the(RollPolicy.class).roll(office.the(CaseFiles.class).look(given.number())));
    }

    private Refusal refusal(Class<?> useCase, Function<CaseRef, Object> command) {
        return given.refusalOf(useCase, command);
    }

    private static Function<CaseRef, Object> leaving(int number, LocalDate day) {
        return ref -> new RecordLeaving.Command(ref, number, day, "Powód.");
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }

    private static List<String> fields(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }
}
