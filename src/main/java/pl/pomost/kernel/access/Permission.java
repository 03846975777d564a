package pl.pomost.kernel.access;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADMINISTRATOR;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.ASSESSOR;
import static pl.pomost.kernel.access.Role.AUDITOR;
import static pl.pomost.kernel.access.Role.MANAGER;
import static pl.pomost.kernel.access.Role.PUBLIC;
import static pl.pomost.kernel.access.Role.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a role may do. A use case names exactly one permission; whether it may be done to <em>this</em> case by
 * <em>this</em> person is said by the policies of the rooms.
 */
public enum Permission {
    /** Read every case, its plan, money and documents. */
    READ_CASES(false, ADVISOR, MANAGER, ACCOUNTANT, AUDITOR),
    /** Read the cases that one is assigned to assess. */
    READ_ASSIGNED_CASES(false, ASSESSOR),
    /** See what the bank told of the office's accounts, with texts of those who paid. */
    READ_STATEMENTS(false, ACCOUNTANT, MANAGER, AUDITOR),
    READ_PARTICIPANTS(false, ADVISOR, MANAGER, AUDITOR),
    READ_PROGRAMMES(false, ADVISOR, ASSESSOR, MANAGER, ACCOUNTANT, AUDITOR, ADMINISTRATOR),
    READ_TRAIL(false, ADVISOR, MANAGER, ACCOUNTANT, AUDITOR),
    VERIFY_TRAIL(false, AUDITOR, MANAGER, ADMINISTRATOR),
    /** Read and check the ledger: sums and entries by edition and case, without names. */
    READ_LEDGER(false, ACCOUNTANT, MANAGER, AUDITOR, SYSTEM),
    READ_USERS(false, ADMINISTRATOR, AUDITOR),
    /** See what left the office, or waits to: names and numbers, no contents. */
    READ_OUTBOX(false, ADMINISTRATOR, AUDITOR),
    /** Every change of one's own account: password, API tokens. */
    KEEP_OWN_PROFILE(false, ADVISOR, ASSESSOR, MANAGER, ACCOUNTANT, AUDITOR, ADMINISTRATOR),
    /** See one personal value in full, with a reason; the look itself is an entry in the trail. */
    REVEAL_PERSONAL_VALUES(false, ADVISOR, MANAGER, AUDITOR),

    /** Register participants, open cases, write in one's own cases: training, plan, documents, registration, visits. */
    ADVISE_CASES(true, ADVISOR),
    ASSESS_CASES(true, ASSESSOR),
    /** Chair the committee: open the assessment, assign assessors, hand cases over. */
    DIRECT_CASES(true, MANAGER),
    /** Approve or refuse a grant, accept a settlement, close a case. */
    DECIDE_CASES(true, MANAGER),
    SIGN_AGREEMENTS(true, MANAGER),
    PREPARE_PAYOUTS(true, ACCOUNTANT),
    APPROVE_PAYOUTS(true, MANAGER),
    /** Enter what the bank answered. */
    ANSWER_PAYOUTS(true, ACCOUNTANT),
    /** Enter what a cooperative paid back. */
    ENTER_REPAYMENTS(true, ACCOUNTANT),
    /** Take in what the bank sent; the clockwork goes on with long files. */
    LOAD_STATEMENTS(true, ACCOUNTANT, SYSTEM),
    /** Say what a line of a statement is, or confirm what somebody else says of it. */
    POST_MOVEMENTS(true, ACCOUNTANT),
    /** Ask that what was confirmed by mistake is taken back, or confirm what somebody else asks. */
    REVERSE_MOVEMENTS(true, ACCOUNTANT, MANAGER),
    /** Confirm what somebody else entered as paid back. */
    CONFIRM_REPAYMENTS(true, MANAGER, ACCOUNTANT),
    ATTACH_DOCUMENTS(true, ADVISOR, MANAGER, ACCOUNTANT),
    MANAGE_USERS(true, ADMINISTRATOR, SYSTEM),
    /** Enter and correct lines of reference tables. */
    KEEP_REFERENCE(true, ADMINISTRATOR),
    /** Set up projects, editions with their budgets, and versions of the rules. */
    KEEP_PROGRAMMES(true, ADMINISTRATOR),
    SET_BUSINESS_DAY(true, ADMINISTRATOR),
    SEAL_TRAIL(true, MANAGER, ADMINISTRATOR, SYSTEM),
    /** Take out of the house what is to leave; let what failed be tried again. */
    RUN_OUTBOX(true, ADMINISTRATOR, SYSTEM),
    /** Look for what points at a breach, and ask a manager to look into it. */
    WATCH_CASES(true, SYSTEM),
    /** Sign in, sign out, make the first administrator: open to everybody, guarded by what is presented. */
    ENTER(true, PUBLIC, ADVISOR, ASSESSOR, MANAGER, ACCOUNTANT, AUDITOR, ADMINISTRATOR, SYSTEM);

    private final boolean writing;
    private final List<Role> holders;

    Permission(boolean writing, Role... holders) {
        this.writing = writing;
        this.holders = List.of(holders);
    }

    /** Whether it lets its holder change what the office keeps about cases, people or money. */
    public boolean isWriting() {
        return writing;
    }

    /** The roles that hold this permission, the usual one first. */
    public List<Role> holders() {
        return holders;
    }

    /** The role in which somebody with these roles would use this permission. */
    public Optional<Role> heldBy(Set<Role> roles) {
        return holders.stream().filter(roles::contains).findFirst();
    }
}
