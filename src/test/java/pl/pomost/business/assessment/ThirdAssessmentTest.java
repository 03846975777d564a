package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.GrantFigures;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeSeeds;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class ThirdAssessmentTest {

    private final Office office = Office.onFakes().on(LocalDate.of(2026, 3, 2));
    private final Cases cases = new Cases(office);

    @Test
    void hearsAThirdAssessorWhoseCardBringsTheConclusion() {
        var given = divergent().managerDoes(AssignAssessor.class, assigning(Staff.THIRD_ASSESSOR));

        third(given, Cards.recommending(70, "80000.00"));

        assertThat(given.stage()).isEqualTo(Stage.RANKED_RECOMMENDED);
        var result = office.the(Committees.class).resultOf(given.file()).orElseThrow();
        assertThat(result.score()).isEqualByComparingTo("76.0");
        assertThat(office.the(GrantFigures.class).of(given.file()).recommended())
                .isEqualTo(Money.of(90_000));
    }

    @Test
    void rejectsWhatTheThirdAssessorFindsBad() {
        var given = divergent().managerDoes(AssignAssessor.class, assigning(Staff.THIRD_ASSESSOR));

        third(given, Cards.rejecting(45));

        assertThat(given.stage()).isEqualTo(Stage.MERIT_REJECTED);
    }

    @Test
    void seatsOneThirdAssessorWhoWasNotHeardBefore() {
        var given = divergent();

        assertThat(rules(given.refusalOf(
                        Staff.MANAGER, Role.MANAGER, AssignAssessor.class, assigning(Staff.FIRST_ASSESSOR))))
                .containsExactly("assessor.seated-before");
        given.managerDoes(AssignAssessor.class, assigning(Staff.THIRD_ASSESSOR));
        assertThat(rules(given.refusalOf(Staff.MANAGER, Role.MANAGER, AssignAssessor.class, assigning("asesor2"))))
                .contains("assessor.no-room");
    }

    @Test
    void letsOnlyTheThirdGivePointsNow() {
        var given = divergent();

        assertThat(rules(given.refusalOf(
                        Staff.FIRST_ASSESSOR,
                        Role.ASSESSOR,
                        LockScoreCard.class,
                        ref -> new LockScoreCard.Command(ref, Cards.recommending(80, "90000.00")))))
                .containsExactly("move.wrong-stage", "score-card.locked");
    }

    @Test
    void tellsTheThirdAssessorNoPointsBeforeTheOwnCardIsLocked() {
        var given = divergent().managerDoes(AssignAssessor.class, assigning(Staff.THIRD_ASSESSOR));
        var third = new Actor(Staff.THIRD_ASSESSOR, Set.of(Role.ASSESSOR, Role.MANAGER));

        assertThat(office.the(Committees.class).resultFor(third, given.file())).isEmpty();
        assertThat(office.the(CaseMoves.class)
                        .verdict(Move.APPROVE_GRANT, given.file(), third)
                        .reasons())
                .extracting(Reason::rule)
                .contains("assessment.not-concluded")
                .doesNotContain("assessment.divergent");
        assertThat(lastChange()).doesNotContainKeys("cards", "result");
    }

    /** The printed seed and accounts give the same draw to anybody: SHA-256 of "seed:account", smallest first. */
    @Test
    void drawsTheSeatsSoThatAnybodyCanRepeatIt() {
        Staff.hiredIn(office);
        var given = cases.opened().submitted().managerDoes(DrawAssessors.class, DrawAssessors.Command::new);

        assertThat(given.stage()).isEqualTo(Stage.FORMAL_ASSESSMENT);
        var told = ((Snapshot) lastChange().get("draw")).values();
        assertThat(told).containsEntry("seed", FakeSeeds.SEED);
        assertThat(told.get("candidates")).isEqualTo(List.of("asesor1", "asesor2", "asesor3"));
        var repeated = new Draw(FakeSeeds.SEED, List.of("asesor3", "asesor1", "asesor2"));
        assertThat(office.the(Committees.class).of(given.file()).seated()).isEqualTo(repeated.drawn(2));
    }

    /** Numbers of {@code printf '00112233445566778899aabbccddeeff:asesorN' | sha256sum}. */
    @Test
    void givesEachAccountTheNumberThatSha256SumGives() {
        var draw = new Draw(FakeSeeds.SEED, List.of("asesor1", "asesor2", "asesor3"));

        assertThat(draw.lot("asesor1")).isEqualTo("b8b9b8c44a933cc644bc82a3600525c4f27ce6e6e9d811f8ce70212b83d5c208");
        assertThat(draw.drawn(3)).containsExactly("asesor2", "asesor3", "asesor1");
    }

    @Test
    void drawsTheThirdAmongThoseWhoAreLeft() {
        var given = divergent().managerDoes(DrawAssessors.class, DrawAssessors.Command::new);

        assertThat(office.the(Committees.class).of(given.file()).seated(Panel.THIRD))
                .containsExactly(Staff.THIRD_ASSESSOR);
        assertThat(rules(given.refusalOf(Staff.MANAGER, Role.MANAGER, DrawAssessors.class, DrawAssessors.Command::new)))
                .containsExactly("assessor.no-room");
    }

    @Test
    void drawsNobodyWithAConflict() {
        Staff.hiredIn(office);
        var given = cases.opened().submitted().managerDoes(DrawAssessors.class, DrawAssessors.Command::new);
        var conflicted = office.the(Committees.class).of(given.file()).seated().get(0);
        given.does(
                conflicted,
                Role.ASSESSOR,
                DeclareImpartiality.class,
                ref -> new DeclareImpartiality.Command(ref, false, "Brat w grupie."));

        given.managerDoes(DrawAssessors.class, DrawAssessors.Command::new);

        assertThat(office.the(Committees.class).of(given.file()).seated())
                .hasSize(2)
                .doesNotContain(conflicted);
    }

    @Test
    void refusesADrawAmongTooFew() {
        Staff.hiredIn(office);
        var given = cases.opened().submitted();
        given.managerDoes(OpenAssessment.class, ref -> new OpenAssessment.Command(ref, List.of("asesor1", "asesor2")));
        for (var conflicted : List.of("asesor1", "asesor2")) {
            given.does(
                    conflicted,
                    Role.ASSESSOR,
                    DeclareImpartiality.class,
                    ref -> new DeclareImpartiality.Command(ref, false, "Znamy się."));
        }

        var refusal = given.refusalOf(Staff.MANAGER, Role.MANAGER, DrawAssessors.class, DrawAssessors.Command::new);

        assertThat(rules(refusal)).containsExactly("assessor.too-few");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("eligible", 1)
                .containsEntry("needed", 2);
    }

    private GivenCase divergent() {
        return cases.opened().formallyAssessed().scored(Cards.recommending(82, "90000.00"), Cards.rejecting(50));
    }

    private void third(GivenCase given, CardContent card) {
        given.does(
                Staff.THIRD_ASSESSOR,
                Role.ASSESSOR,
                DeclareImpartiality.class,
                ref -> new DeclareImpartiality.Command(ref, true, null));
        given.does(
                Staff.THIRD_ASSESSOR, Role.ASSESSOR, LockScoreCard.class, ref -> new LockScoreCard.Command(ref, card));
    }

    private java.util.Map<String, Object> lastChange() {
        return ((Snapshot) office.facts().last().after().values().get("changed")).values();
    }

    private static Function<CaseRef, Object> assigning(String account) {
        return ref -> new AssignAssessor.Command(ref, account);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
