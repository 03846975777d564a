package pl.pomost.edge.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;

/**
 * Every page of the desk with the permissions of which its reader needs one. A page that is not listed here does not exist
 * for anybody: parts of pages and forgotten files answer 404. The menu is drawn from the same lines.
 */
public enum DeskPage {
    HOME("home", true, Permission.KEEP_OWN_PROFILE),
    WORKS("works", false, Permission.KEEP_OWN_PROFILE),
    WORK("work", false, Permission.KEEP_OWN_PROFILE),
    CASES("cases", true, Permission.READ_CASES, Permission.READ_ASSIGNED_CASES),
    OPEN_CASE("open-case", false, Permission.ADVISE_CASES),
    PLAN_CHANGES("case/plan-changes", false, Permission.READ_CASES, Permission.READ_ASSIGNED_CASES),
    VISIT_PROTOCOL("case/visit-protocol", false, Permission.READ_CASES),
    OFFICIAL("case/official", false, Permission.READ_CASES),
    ASSESSMENT_PRINT("case/assessment-print", false, Permission.READ_CASES),
    CASE("case/case", false, Permission.READ_CASES, Permission.READ_ASSIGNED_CASES),
    ASSIGNMENTS("assignments", true, Permission.READ_ASSIGNED_CASES),
    OBLIGATIONS("obligations", true, Permission.READ_CASES),
    PARTICIPANTS("participants", true, Permission.READ_PARTICIPANTS),
    PARTICIPANT("participant", false, Permission.READ_PARTICIPANTS),
    RECRUITMENT("recruitment", true, Permission.READ_PARTICIPANTS, Permission.READ_ASSIGNED_CASES),
    ENROLMENT("enrolment", false, Permission.READ_PARTICIPANTS),
    ENROLMENT_PAPER("enrolment-paper", false, Permission.READ_PARTICIPANTS),
    SUPPORT_CONTRACT("support-contract", false, Permission.READ_PARTICIPANTS),
    RECOURSE_LETTER("recourse-letter", false, Permission.READ_PARTICIPANTS),
    RECRUITMENT_LIST("recruitment-list", false, Permission.READ_PARTICIPANTS, Permission.READ_ASSIGNED_CASES),
    PAYOUTS("payouts", true, Permission.READ_CASES),
    BATCHES("batches", true, Permission.READ_CASES),
    DUE("due", false, Permission.PREPARE_PAYOUTS),
    GATHERING("gathering", false, Permission.PREPARE_PAYOUTS),
    BATCH("batch", false, Permission.READ_CASES),
    STATEMENTS("statements", true, Permission.READ_STATEMENTS),
    STATEMENT("statement", false, Permission.READ_STATEMENTS),
    STATEMENT_LINE("statement-line", false, Permission.READ_STATEMENTS),
    STATEMENT_WORK("statement-work", false, Permission.READ_STATEMENTS),
    OFFICE_ACCOUNTS("office-accounts", true, Permission.READ_STATEMENTS, Permission.KEEP_PROGRAMMES),
    BANK_PROFILES("bank-profiles", false, Permission.READ_STATEMENTS, Permission.KEEP_PROGRAMMES),
    LEDGER("ledger", true, Permission.READ_LEDGER),
    LEDGER_ENTRIES("ledger-entries", false, Permission.READ_LEDGER),
    RANKING("ranking", true, Permission.READ_CASES),
    RANKING_PROTOCOL("ranking-protocol", false, Permission.READ_CASES),
    SIMULATION("simulation", false, Permission.READ_CASES),
    FORECAST("forecast", false, Permission.READ_CASES),
    PROGRAMMES("programmes", true, Permission.READ_PROGRAMMES),
    RULES("rules", false, Permission.KEEP_PROGRAMMES),
    CARD("card", false, Permission.READ_PROGRAMMES),
    CARD_CHANGE("card-change", false, Permission.KEEP_PROGRAMMES),
    EDITION("edition", false, Permission.KEEP_PROGRAMMES),
    EDITION_CHANGE("edition-change", false, Permission.KEEP_PROGRAMMES),
    REFERENCE("reference", true, Permission.READ_PROGRAMMES),
    TERM("term", false, Permission.READ_PROGRAMMES),
    INTEREST("interest", false, Permission.READ_PROGRAMMES),
    TRAIL("trail", true, Permission.VERIFY_TRAIL),
    OUTBOX("office/outbox", true, Permission.READ_OUTBOX),
    USERS("office/users", true, Permission.READ_USERS),
    USER("office/user", false, Permission.READ_USERS),
    BUSINESS_DAY("office/business-day", true, Permission.SET_BUSINESS_DAY),
    PROFILE("office/profile", false, Permission.KEEP_OWN_PROFILE);

    private static final String FOLDER = "/desk/";
    private static final String EXTENSION = ".xhtml";

    private final String path;
    private final boolean inMenu;
    private final List<Permission> permissions;

    DeskPage(String path, boolean inMenu, Permission... permissions) {
        this.path = FOLDER + path;
        this.inMenu = inMenu;
        this.permissions = List.of(permissions);
    }

    /** The page at that path of the application, with or without ".xhtml". */
    public static Optional<DeskPage> at(String path) {
        var plain = path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
        return Arrays.stream(values()).filter(page -> page.path.equals(plain)).findFirst();
    }

    /** Address within the application, e.g. {@code /desk/cases}. */
    public String path() {
        return path;
    }

    /** Permissions of which one is enough. */
    public List<Permission> permissions() {
        return permissions;
    }

    public boolean isInMenu() {
        return inMenu;
    }

    /** Whether the actor may open it. */
    public boolean isOpenTo(Actor actor) {
        return permissions.stream().anyMatch(actor::may);
    }

    /** Key of its name in the menu and in the title. */
    public String labelKey() {
        return "page." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
