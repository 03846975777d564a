package pl.pomost.edge.desk.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.CloseOfficeAccount;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.BankTables;
import pl.pomost.records.lookup.ProgrammeOverview;

/** The office's own accounts; the administrator adds and closes them. */
@Named
@ViewScoped
public class OfficeAccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BankTables tables;

    @Inject
    ProgrammeOverview programmes;

    @Inject
    AddOfficeAccount addOfficeAccount;

    @Inject
    CloseOfficeAccount closeOfficeAccount;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    /** What is typed, by the name of the field. */
    private final Map<String, @Nullable String> typed = new HashMap<>();

    private @Nullable TransferFormat format;
    private transient @Nullable List<BankTables.OfficeAccountLine> accounts;

    OfficeAccountsPage() {}

    public void add() {
        var command = new AddOfficeAccount.Command(
                typed.get("code"),
                typed.get("title"),
                typed.get("account"),
                typed.get("project"),
                typed.get("profile"),
                format,
                typed.get("holder"),
                typed.get("street"),
                typed.get("postalCode"),
                typed.get("town"),
                typed.get("bic"));
        if (refusals.passed(() -> addOfficeAccount.handle(command))) {
            refusals.done("office-account.done.added");
            empty();
        }
    }

    public void close() {
        var command = new CloseOfficeAccount.Command(typed.get("closed"), typed.get("grounds"));
        if (refusals.passed(() -> closeOfficeAccount.handle(command))) {
            refusals.done("office-account.done.closed");
            empty();
        }
    }

    private void empty() {
        typed.clear();
        format = null;
        accounts = null;
    }

    public List<BankTables.OfficeAccountLine> getAccounts() {
        if (accounts == null) {
            accounts = tables.accounts();
        }
        return accounts;
    }

    /** Those in use, which can be closed. */
    public List<BankTables.OfficeAccountLine> getOpen() {
        return getAccounts().stream()
                .filter(BankTables.OfficeAccountLine::inUse)
                .toList();
    }

    public List<BankTables.ProfileLine> getProfiles() {
        return tables.profiles();
    }

    public List<ProgrammeOverview.ProjectRow> getProjects() {
        return programmes.projects();
    }

    public TransferFormat[] getFormats() {
        return TransferFormat.values();
    }

    public boolean isKeeper() {
        return door.actor().may(Permission.KEEP_PROGRAMMES);
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable TransferFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable TransferFormat format) {
        this.format = format;
    }
}
