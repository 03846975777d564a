package pl.pomost.business.official;

import static pl.pomost.kernel.access.Permission.ADVISE_CASES;
import static pl.pomost.kernel.access.Permission.DECIDE_CASES;
import static pl.pomost.kernel.access.Permission.PREPARE_PAYOUTS;
import static pl.pomost.kernel.access.Permission.SIGN_AGREEMENTS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pomost.kernel.access.Permission;

/** What the office issues, in the order of the road, and who may issue it. */
public enum OfficialKind {
    DECISION_LETTER(DECIDE_CASES, ADVISE_CASES),
    GRANT_AGREEMENT(SIGN_AGREEMENTS, ADVISE_CASES),
    ANNEX(SIGN_AGREEMENTS, ADVISE_CASES),
    BRIDGING_CONTRACT(SIGN_AGREEMENTS, ADVISE_CASES),
    /** Up to what sum, and when, a blank promissory note may be filled in. */
    NOTE_DECLARATION(SIGN_AGREEMENTS, ADVISE_CASES),
    AID_CERTIFICATE(PREPARE_PAYOUTS),
    PAYMENT_ORDER(PREPARE_PAYOUTS),
    /** The control sheet of a batch; of no case, and the same bytes whenever it is made of an exported batch. */
    BATCH_SHEET(PREPARE_PAYOUTS),
    SETTLEMENT_FORM(ADVISE_CASES, DECIDE_CASES),
    /** Why payouts are held, and until when the cooperative may explain. */
    SUSPENSION_LETTER(DECIDE_CASES),
    REPAYMENT_DEMAND(DECIDE_CASES),
    TRAINING_CERTIFICATE(ADVISE_CASES),
    /** How a case ended: durability, visits, money, securities. */
    CLOSING_PROTOCOL(DECIDE_CASES),
    /** What was decided on a person's appeal against a result of the recruitment; of no case. */
    RECOURSE_RULING(DECIDE_CASES, ADVISE_CASES),
    /** What is missing in a person's form, and until when it may be completed, once. */
    COMPLETION_CALL(ADVISE_CASES, DECIDE_CASES),
    /** Why a person's form was rejected, and how to appeal. */
    FORM_REJECTION(DECIDE_CASES, ADVISE_CASES),
    /** The points and the list that gave a person no place, and how to appeal. */
    RECRUITMENT_RESULT(DECIDE_CASES, ADVISE_CASES),
    /** The contract of training and advice with a person. */
    SUPPORT_CONTRACT(SIGN_AGREEMENTS, ADVISE_CASES),
    /** What a person declares on joining, signed together with that contract. */
    PARTICIPATION_DECLARATION(SIGN_AGREEMENTS, ADVISE_CASES),
    /** That a person did not reach the hours of training. */
    UNFINISHED_SUPPORT(ADVISE_CASES, DECIDE_CASES);

    /** What is issued to a person on the way through an edition, in the order of that way. */
    public static final Set<OfficialKind> OF_ENROLMENT =
            Collections.unmodifiableSet(EnumSet.range(COMPLETION_CALL, UNFINISHED_SUPPORT));

    private static final Set<OfficialKind> OF_NO_CASE = EnumSet.of(BATCH_SHEET, RECOURSE_RULING);

    private final List<Permission> issuers;

    OfficialKind(Permission... issuers) {
        this.issuers = List.of(issuers);
    }

    /** The permissions of which whoever issues it needs one. */
    public List<Permission> issuers() {
        return issuers;
    }

    /** Whether it is about a thing of one case, and issued there. */
    public boolean isOfCase() {
        return !OF_NO_CASE.contains(this) && !OF_ENROLMENT.contains(this);
    }

    /** The word of addresses and template names, such as "grant-agreement". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
