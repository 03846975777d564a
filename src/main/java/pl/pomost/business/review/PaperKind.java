package pl.pomost.business.review;

/** What an application for bridging support brings along; the rules say which of them it must have. */
public enum PaperKind {
    TRAINING_PROOF,
    COURT_ENTRY,
    REGON_COPY,
    BUSINESS_PLAN,
    INSURANCE_REGISTRATION,
    /** Statement that no other public money covers the same costs. */
    NO_PARALLEL_MONEY,
    DE_MINIMIS_STATEMENT,
    DE_MINIMIS_FORM,
    /** Proof that the contributions of all members are paid. */
    INSURANCE_PROOF,
    /** Statement that nobody was convicted of an economic offence. */
    NO_CONVICTION,
    /** Statement that no support of the same type was received. */
    NO_EARLIER_SUPPORT,
    NO_DOUBLE_FINANCING,
    VAT_STATEMENT
}
