package pl.pomost.business.document;

/** What a paper is, in the order in which the road asks for it. */
public enum DocumentKind {
    GROUP_DECLARATION,
    ATTENDANCE_SHEET,
    APPLICATION_SCAN,
    PLAN_ATTACHMENT,
    PRICE_OFFER,
    STATEMENT,
    DE_MINIMIS_STATEMENT,
    ASSESSMENT_PROTOCOL,
    DECISION_LETTER,
    STATUTE,
    FOUNDING_RESOLUTION,
    ADMISSION_RESOLUTION,
    KRS_EXTRACT,
    NIP_REGON_PROOF,
    ACCOUNT_PROOF,
    INSURANCE_PROOF,
    AGREEMENT_SCAN,
    SECURITY_PAPER,
    INVOICE,
    PAYMENT_PROOF,
    SETTLEMENT_ATTACHMENT,
    BRIDGING_ATTACHMENT,
    VISIT_PROTOCOL,
    WITHDRAWAL_LETTER,
    CORRESPONDENCE,
    OTHER,
    /** What the office issued itself: nobody attaches or replaces it. */
    OFFICIAL;

    /** Whether somebody may attach a paper of this kind. */
    public boolean isAttachable() {
        return this != OFFICIAL;
    }
}
