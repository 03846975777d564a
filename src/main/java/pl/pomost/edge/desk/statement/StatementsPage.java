package pl.pomost.edge.desk.statement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.statement.LoadStatement;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.lookup.BankTables;
import pl.pomost.records.statement.StatementRegister;
import pl.pomost.records.statement.StatementRow;

/** The list of statements, and loading one. */
@Named
@ViewScoped
public class StatementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    StatementRegister register;

    @Inject
    BankTables tables;

    @Inject
    LoadStatement loadStatement;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private @Nullable String after;
    private transient @Nullable List<StatementRow> rows;
    private transient @Nullable List<BankTables.OfficeAccountLine> accounts;
    private transient @Nullable Part file;

    StatementsPage() {}

    /** Loads the chosen file and opens its first statement. */
    public void load() throws IOException {
        var content = content();
        var receipt = refusals.result(() -> loadStatement.handle(new LoadStatement.Command(content)));
        if (receipt.isPresent()) {
            refusals.done("statements.done.loaded");
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("statement?number=" + receipt.get().subject());
        }
    }

    private byte[] content() throws IOException {
        var sent = file;
        if (sent == null) {
            return new byte[0];
        }
        try (var content = sent.getInputStream()) {
            return content.readAllBytes();
        }
    }

    public List<StatementRow> getRows() {
        if (rows == null) {
            rows = register.page(after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getRows();
        return rows != null && rows.size() > PAGE ? shown.get(shown.size() - 1).number() : "";
    }

    public List<BankTables.OfficeAccountLine> getAccounts() {
        if (accounts == null) {
            accounts = tables.accounts();
        }
        return accounts;
    }

    public boolean isLoader() {
        return door.actor().may(Permission.LOAD_STATEMENTS);
    }

    public String getAfter() {
        return after == null ? "" : after;
    }

    public void setAfter(@Nullable String number) {
        after = number == null || number.isBlank() ? null : number;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
