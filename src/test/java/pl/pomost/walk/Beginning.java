package pl.pomost.walk;

import java.time.YearMonth;
import java.util.List;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.programme.Allocation;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.RankingTerms;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/** Walks begin all along the road, so that its far end is walked as often as its beginning; some under other rules. */
enum Beginning {
    OPENED,
    TRAINED,
    HANDED_IN,
    RECOMMENDED,
    REJECTED_FOR_ITS_FORM,
    REJECTED_ON_MERIT,
    APPEALED_ON_ITS_FORM,
    APPEALED_ON_MERIT,
    LOWERED,
    NEGOTIATED,
    RANKED,
    REGISTERED,
    PAID,
    BRIDGING_ASKED,
    BRIDGING_REFUSED,
    BRIDGED,
    DURABLE;

    private static final String GRANT = "100000.00";

    static GivenCase of(Office office, long seed) {
        var all = values();
        var beginning = all[(int) (seed % all.length)];
        if (office.the(Programmes.class) instanceof FakeProgrammes rules) {
            beginning.rule(rules, seed / all.length % 2 == 0);
        }
        return beginning.begun(new Cases(office).opened());
    }

    /** Every other walk is under a ranking list for which there is too little money, or under securities. */
    private void rule(FakeProgrammes rules, boolean strict) {
        if (this == RANKED || this == REJECTED_ON_MERIT && strict) {
            rules.withBudget(Budget.Purpose.GRANTS, "50000.00");
            rules.withRule(
                    "ranking",
                    new RankingTerms(
                            true,
                            strict ? Allocation.STRICT_ORDER : Allocation.ALLOW_PARTIAL,
                            Share.of(strict ? 70 : 40),
                            Share.of(0),
                            "III,IV",
                            "UNEMPLOYED"));
        }
        if (this == REGISTERED && strict) {
            rules.withRule("security.on", true);
        }
    }

    private GivenCase begun(GivenCase opened) {
        return switch (this) {
            case OPENED -> opened;
            case TRAINED -> opened.withTrainedGroup(5);
            case HANDED_IN -> opened.withCommittee();
            case RECOMMENDED, RANKED -> opened.assessed(GRANT);
            case REJECTED_FOR_ITS_FORM -> rejectedForItsForm(opened);
            case APPEALED_ON_ITS_FORM -> appealed(rejectedForItsForm(opened));
            case REJECTED_ON_MERIT -> rejectedOnMerit(opened);
            case APPEALED_ON_MERIT -> appealed(rejectedOnMerit(opened));
            case LOWERED -> opened.assessed("90000.00");
            case NEGOTIATED ->
                opened.assessed("90000.00")
                        .managerDoes(
                                OpenNegotiation.class,
                                ref -> new OpenNegotiation.Command(
                                        ref, List.of(new OpenNegotiation.Cut(1, Money.of("10000.00"), "Za drogo."))));
            case REGISTERED -> opened.approvedFor(GRANT).registered();
            case PAID -> paid(opened);
            case BRIDGING_ASKED -> asked(paid(opened));
            case BRIDGING_REFUSED -> refused(asked(paid(opened)));
            case BRIDGED -> bridged(paid(opened));
            case DURABLE -> durable(paid(opened));
        };
    }

    private static GivenCase rejectedForItsForm(GivenCase opened) {
        return opened.withCommittee()
                .assessorsDo(RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, Cards.formal("IN_TIME")))
                .managerDoes(RejectFormally.class, ref -> new RejectFormally.Command(ref, "Po terminie."));
    }

    private static GivenCase rejectedOnMerit(GivenCase opened) {
        return opened.formallyAssessed().scored(Cards.rejecting(50), Cards.rejecting(50));
    }

    private static GivenCase appealed(GivenCase rejected) {
        var today = rejected.office().today();
        return rejected.advisorDoes(
                        RecordLetterReceipt.class, ref -> new RecordLetterReceipt.Command(ref, today, "zwrotka"))
                .advisorDoes(
                        FileAppeal.class, ref -> new FileAppeal.Command(ref, today, "pismo", "Kryterium III.", true));
    }

    private static GivenCase asked(GivenCase paid) {
        var month = YearMonth.from(paid.office().today());
        GivenBridging.draft(paid, 5, BridgingKind.BASIC, month, 6, "1600.00");
        GivenBridging.submit(paid, BridgingKind.BASIC);
        return paid;
    }

    private static GivenCase refused(GivenCase asked) {
        GivenBridging.assign(asked, BridgingKind.BASIC, Staff.FIRST_ASSESSOR);
        GivenBridging.check(asked, BridgingKind.BASIC, Staff.FIRST_ASSESSOR, false);
        GivenBridging.decide(asked, BridgingKind.BASIC, false);
        return asked;
    }

    private static GivenCase durable(GivenCase paid) {
        GivenSettlement.submit(paid, GRANT);
        GivenSettlement.check(paid);
        GivenSettlement.accept(paid);
        return paid.lastTranchePaid();
    }

    private static GivenCase paid(GivenCase opened) {
        return opened.approvedFor(GRANT).registered().agreed().firstTranchePaid();
    }

    private static GivenCase bridged(GivenCase paid) {
        GivenBridging.sign(
                paid, BridgingKind.BASIC, YearMonth.from(paid.office().today()), 6, "1600.00");
        return paid;
    }
}
