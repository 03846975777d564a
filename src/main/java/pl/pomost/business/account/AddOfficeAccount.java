package pl.pomost.business.account;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The administrator writes down an account of the office. Its statements are taken from then on; with a project, and what its bank
 * must be told, payouts of that project leave from it.
 */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddOfficeAccount {

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH = 100;

    /** Longest name of the holder, in characters: the bound of ISO 20022. */
    public static final int NAME_LENGTH = 140;

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{2}-\\d{3}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final int STREET_LENGTH = 70;
    private static final int TOWN_LENGTH = 35;

    @Inject
    OfficeAccounts accounts;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AddOfficeAccount() {}

    /**
     * The account. Project, profile, format and the lines of the holder are given together, or none of them.
     *
     * @param code       capital letters, digits and hyphens, at most 20, not yet used
     * @param title      what it is for, at most 100 characters
     * @param account    its number, 26 digits, with or without PL and blanks; not that of an account in use
     * @param project    code of the project that is paid from it, null when nothing is
     * @param profile    code of the profile of its bank
     * @param format     in which form that bank is usually told
     * @param holder     its owner, at most 140 characters
     * @param street     street and number, at most 70 characters
     * @param postalCode such as 87-100
     * @param town       at most 35 characters
     * @param bic        8 or 11 characters, null when the sort code of the account is enough
     */
    public record Command(
            @Nullable String code,
            @Nullable String title,
            @Nullable String account,
            @Nullable String project,
            @Nullable String profile,
            @Nullable TransferFormat format,
            @Nullable String holder,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            @Nullable String bic) {

        private boolean pays() {
            return format != null
                    || Stream.of(project, profile, holder, street, postalCode, town, bic)
                            .anyMatch(text -> text != null && !text.isBlank());
        }
    }

    /** @return the receipt; its subject is the code of the account */
    public Receipt handle(Command command) {
        var check = new Check();
        Codes.isNew(check, command.code(), code -> accounts.account(code).isPresent());
        check.text("title", command.title(), TITLE_LENGTH);
        var number = check.identifier("account", command.account(), Nrb::parse);
        if (command.pays()) {
            checkPaying(check, command);
        }
        check.orRefuse();
        isFree(number).orRefuse();
        var account = new OfficeAccount(
                        Objects.requireNonNull(command.code()),
                        Objects.requireNonNull(command.title()).strip(),
                        number)
                .addedBy(door.actor().account(), clock.day());
        accounts.add(command.pays() ? paying(account, number, command) : account);
        return facts.record(account.fact());
    }

    private Verdict isFree(Nrb number) {
        return accounts.withNumber(number)
                .filter(OfficeAccount::isOpen)
                .map(same -> Verdict.refused(Reason.ofField("account", "account.number-used")
                        .with("account", number.display())
                        .with("code", same.code())))
                .orElseGet(Verdict::allowed);
    }

    private static OfficeAccount paying(OfficeAccount account, Nrb number, Command command) {
        var payer = new Payer(
                number,
                Objects.requireNonNull(command.holder()).strip(),
                Objects.requireNonNull(command.street()).strip(),
                Objects.requireNonNull(command.postalCode()),
                Objects.requireNonNull(command.town()).strip(),
                command.bic() == null || command.bic().isBlank() ? null : command.bic());
        return account.paysFor(
                Objects.requireNonNull(command.project()),
                Objects.requireNonNull(command.profile()),
                Objects.requireNonNull(command.format()),
                payer);
    }

    private void checkPaying(Check check, Command command) {
        var project = command.project();
        check.required("project", project);
        check.that("project", project == null || programmes.hasProject(project), () -> Reason.ofField(
                        "project", "account.no-project")
                .with("code", Objects.requireNonNull(project)));
        var profile = command.profile();
        check.required("profile", profile);
        check.that("profile", profile == null || accounts.profile(profile).isPresent(), () -> Reason.ofField(
                        "profile", "account.no-profile")
                .with("code", Objects.requireNonNull(profile)));
        check.required("format", command.format());
        check.text("holder", command.holder(), NAME_LENGTH);
        check.text("street", command.street(), STREET_LENGTH);
        check.text("town", command.town(), TOWN_LENGTH);
        check.required("postalCode", command.postalCode());
        Codes.form(check, "postalCode", command.postalCode(), POSTAL_CODE, "account.bad-postal-code");
        Codes.form(check, "bic", command.bic(), BIC, "account.bad-bic");
    }
}
