package pl.pomost.given;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.posting.AnswerPosting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.ProposePosting;
import pl.pomost.kernel.access.Role;

/** Lines of the first statement, proposed by one accountant and answered by another. */
public final class GivenPosting {

    /** Who confirms what the first accountant proposed. */
    public static final String CONFIRMER = "ksiegowa2";

    /** Where a payout stands that the bank is to execute. */
    public static final PayoutState ORDERED = PayoutState.EXPORTED;

    private static final String STATEMENT = "WB-2026-0001";

    private GivenPosting() {}

    /** A tranche that the bank is to execute. @return its reference */
    public static String ordered(GivenCase given, int tranche) {
        var reference = GivenMoney.prepare(given, tranche);
        GivenBatch.export(given.office(), reference);
        return reference.text();
    }

    /** An accountant has typed that the bank executed it today. */
    public static void typed(GivenCase given, String reference) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        new PayoutReference(reference),
                        AnswerPayout.Answer.EXECUTED,
                        given.office().today(),
                        null));
    }

    public static ProposePosting.Command proposal(
            int line, PostingKind kind, @Nullable String subject, @Nullable String note) {
        return new ProposePosting.Command(STATEMENT, line, kind, subject, note);
    }

    public static void proposed(
            Office office, int line, PostingKind kind, @Nullable String subject, @Nullable String note) {
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ProposePosting.class, proposal(line, kind, subject, note));
    }

    /** The first rule against it. */
    public static String refusal(
            Office office, int line, PostingKind kind, @Nullable String subject, @Nullable String note) {
        return rule(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(ProposePosting.class, proposal(line, kind, subject, note)));
    }

    public static void confirmed(Office office, int line) {
        confirmed(office, line, 1);
    }

    public static void confirmed(Office office, int line, int attempt) {
        office.as(CONFIRMER, Role.ACCOUNTANT).does(AnswerPosting.class, confirmation(line, attempt));
    }

    public static void refused(Office office, int line, String grounds) {
        office.as(CONFIRMER, Role.ACCOUNTANT)
                .does(
                        AnswerPosting.class,
                        new AnswerPosting.Command(STATEMENT, line, 1, AnswerPosting.Answer.REFUSED, grounds));
    }

    /** The first rule against a confirmation by that account. */
    public static String answerRefused(Office office, String account, int line) {
        return rule(office.as(account, Role.ACCOUNTANT).refusalOf(AnswerPosting.class, confirmation(line, 1)));
    }

    public static AnswerPosting.Command confirmation(int line, int attempt) {
        return new AnswerPosting.Command(STATEMENT, line, attempt, AnswerPosting.Answer.CONFIRMED, null);
    }

    private static String rule(pl.pomost.kernel.refusal.Refusal refusal) {
        return refusal.verdict().reasons().get(0).rule();
    }
}
