package pl.pomost.business.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The administrator writes down what a bank takes in its files; what it takes later is another profile. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class AddBankProfile {

    /** The encodings that Polish banks take (domain.md 8.1). */
    public static final List<String> ENCODINGS = List.of("windows-1250", "ISO-8859-2", "IBM852", "UTF-8");

    private static final Pattern SERVICE_LEVEL = Pattern.compile("[A-Z]{4}");

    /** Signs of our references, which the bank must give back as they were written. */
    private static final Pattern OF_REFERENCES = Pattern.compile("[A-Za-z0-9-]");

    private static final int TITLE_LENGTH = 100;
    private static final int MOST_FORBIDDEN = 40;

    @Inject
    OfficeAccounts accounts;

    @Inject
    Facts facts;

    AddBankProfile() {}

    /**
     * The profile.
     *
     * @param code         capital letters, digits and hyphens, at most 20, not yet used
     * @param title        how people call it, at most 100 characters
     * @param encoding     one of {@link #ENCODINGS}
     * @param plainLetters whether Polish letters are written without their marks
     * @param forbidden    characters that the bank refuses, at most 40; no letters of English, digits or hyphens, of which our
     *                     references are made
     * @param lineLength   longest line of a text in an Elixir file, 27 to 35
     * @param nameLines    most lines of a name, 3 or 4
     * @param titleLines   most lines of a title, 2 to 4
     * @param nameLength   longest name in an XML file, 35 to 140
     * @param titleLength  longest title in an XML file, 35 to 140
     * @param serviceLevel four letters: NURG is Elixir, URGP Sorbnet, SDVA the same day
     */
    public record Command(
            @Nullable String code,
            @Nullable String title,
            @Nullable String encoding,
            boolean plainLetters,
            @Nullable String forbidden,
            int lineLength,
            int nameLines,
            int titleLines,
            int nameLength,
            int titleLength,
            @Nullable String serviceLevel) {}

    /** @return the receipt; its subject is the code of the profile */
    public Receipt handle(Command command) {
        checkForm(command);
        var profile = new BankProfile(command);
        accounts.add(profile);
        return facts.record(profile.fact());
    }

    private void checkForm(Command command) {
        var check = new Check();
        Codes.isNew(check, command.code(), code -> accounts.profile(code).isPresent());
        check.text("title", command.title(), TITLE_LENGTH);
        check.required("encoding", command.encoding());
        check.that(
                "encoding",
                command.encoding() == null || ENCODINGS.contains(command.encoding()),
                () -> Reason.ofField("encoding", "account.bad-encoding").with("encodings", ENCODINGS));
        check.optionalText("forbidden", command.forbidden(), MOST_FORBIDDEN);
        check.that(
                "forbidden",
                command.forbidden() == null
                        || !OF_REFERENCES.matcher(command.forbidden()).find(),
                () -> Reason.ofField("forbidden", "account.forbids-reference"));
        check.range("lineLength", command.lineLength(), 27, 35);
        check.range("nameLines", command.nameLines(), 3, 4);
        check.range("titleLines", command.titleLines(), 2, 4);
        check.range("nameLength", command.nameLength(), 35, 140);
        check.range("titleLength", command.titleLength(), 35, 140);
        check.required("serviceLevel", command.serviceLevel());
        Codes.form(check, "serviceLevel", command.serviceLevel(), SERVICE_LEVEL, "account.bad-service-level");
        check.orRefuse();
    }
}
