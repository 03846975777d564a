package pl.pomost.walk;

import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.ASSESSOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.List;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.appeal.DecideAppeal;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cards;

/** What questions a result: the receipt of the letter, the appeal, the new cards, the ruling. */
final class AppealSteps {

    /** The results that can be questioned. */
    static final List<Stage> FILED_AT = List.copyOf(AppealBook.APPEALABLE);

    private AppealSteps() {}

    static List<Step> filing() {
        return List.of(
                Step.byChance(
                        RecordLetterReceipt.class,
                        ADVISOR,
                        w -> new RecordLetterReceipt.Command(
                                w.ref(), w.today().minusDays(w.pick(0, 1, 4)), "zwrotka, dokument 4")),
                Step.byChance(
                        FileAppeal.class,
                        ADVISOR,
                        w -> new FileAppeal.Command(
                                w.ref(),
                                w.today().minusDays(w.pick(0, 3)),
                                "pismo, dokument 5",
                                "Kryterium III.",
                                w.pick(true, true, false))));
    }

    static List<Step> hearing() {
        return List.of(
                Step.of(
                        AssignAssessor.class,
                        MANAGER,
                        w -> new AssignAssessor.Command(w.ref(), w.any(Step.of(ASSESSOR)))),
                Step.of(DeclareImpartiality.class, ASSESSOR, w -> new DeclareImpartiality.Command(w.ref(), true, null)),
                Step.of(
                        RecordFormalCard.class,
                        ASSESSOR,
                        w -> new RecordFormalCard.Command(
                                w.ref(), w.pick(true, false) ? Cards.formal() : Cards.formal("IN_TIME"))),
                Step.of(
                        LockScoreCard.class,
                        ASSESSOR,
                        w -> new LockScoreCard.Command(
                                w.ref(),
                                Cards.recommending(w.between(40, 95), w.pick("100000.00", "80000.00", "1.00")))),
                Step.of(
                        DecideAppeal.class,
                        MANAGER,
                        w -> new DecideAppeal.Command(w.ref(), "Według nowych kart.", w.byChance())));
    }
}
