package pl.pomost.edge.desk.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.AddBankProfile;
import pl.pomost.business.account.ConfirmBankProfile;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.BankTables;

/** What banks take in their files: each profile with what it says, who uses it and with what it was compared. */
@Named
@ViewScoped
public class BankProfilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a new profile begins with: what most banks take. */
    private static final Map<String, Object> USUAL = Map.of(
            "encoding",
            AddBankProfile.ENCODINGS.get(0),
            "lineLength",
            35,
            "nameLines",
            4,
            "titleLines",
            4,
            "nameLength",
            70,
            "titleLength",
            140,
            "serviceLevel",
            "NURG");

    @Inject
    BankTables tables;

    @Inject
    AddBankProfile addBankProfile;

    @Inject
    ConfirmBankProfile confirmBankProfile;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    /** What is typed, by the name of the field. */
    private final Map<String, @Nullable Object> typed = new HashMap<>(USUAL);

    private boolean plainLetters;
    private transient @Nullable List<BankTables.ProfileLine> profiles;

    BankProfilesPage() {}

    public void add() {
        var command = new AddBankProfile.Command(
                text("code"),
                text("title"),
                text("encoding"),
                plainLetters,
                text("forbidden"),
                number("lineLength"),
                number("nameLines"),
                number("titleLines"),
                number("nameLength"),
                number("titleLength"),
                text("serviceLevel"));
        if (refusals.passed(() -> addBankProfile.handle(command))) {
            refusals.done("bank-profile.done.added");
            empty();
        }
    }

    public void confirm() {
        var command = new ConfirmBankProfile.Command(text("confirmed"), text("instruction"));
        if (refusals.passed(() -> confirmBankProfile.handle(command))) {
            refusals.done("bank-profile.done.confirmed");
            empty();
        }
    }

    private @Nullable String text(String field) {
        return (String) typed.get(field);
    }

    private int number(String field) {
        return (Integer) Objects.requireNonNullElse(typed.get(field), 0);
    }

    private void empty() {
        typed.clear();
        typed.putAll(USUAL);
        plainLetters = false;
        profiles = null;
    }

    public List<BankTables.ProfileLine> getProfiles() {
        if (profiles == null) {
            profiles = tables.profiles();
        }
        return profiles;
    }

    /** Those that nobody has compared yet. */
    public List<BankTables.ProfileLine> getUnconfirmed() {
        return getProfiles().stream().filter(each -> !each.confirmed()).toList();
    }

    /** The codes of the accounts in use that are told in that form. */
    public String users(String profile) {
        return tables.accounts().stream()
                .filter(account -> account.inUse() && profile.equals(account.profile()))
                .map(BankTables.OfficeAccountLine::code)
                .collect(Collectors.joining(", "));
    }

    public List<String> getEncodings() {
        return AddBankProfile.ENCODINGS;
    }

    public boolean isKeeper() {
        return door.actor().may(Permission.KEEP_PROGRAMMES);
    }

    public Map<String, @Nullable Object> getTyped() {
        return typed;
    }

    public boolean isPlainLetters() {
        return plainLetters;
    }

    public void setPlainLetters(boolean plainLetters) {
        this.plainLetters = plainLetters;
    }
}
