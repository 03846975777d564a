package pl.pomost.edge.desk.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.ledger.CheckLedger;
import pl.pomost.records.ledger.LedgerBook;
import pl.pomost.records.ledger.LedgerProof;
import pl.pomost.records.lookup.ProgrammeOverview;

/** Where the money of the editions and their cases stands, and the proof that the sums are those of the rows. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int PAGE = 50;

    @Inject
    LedgerBook book;

    @Inject
    CheckLedger checkLedger;

    @Inject
    ProgrammeOverview programmes;

    private @Nullable String edition;
    private @Nullable String after;
    private @Nullable List<LedgerBook.CaseLine> cases;
    private @Nullable LedgerProof proof;

    LedgerPage() {}

    public void check() {
        checkLedger.begin();
    }

    public boolean isRunning() {
        return checkLedger.isRunning();
    }

    /** The last check, null when none has ended yet. */
    public @Nullable LedgerProof getProof() {
        if (proof == null) {
            proof = checkLedger.latest().orElse(null);
        }
        return proof;
    }

    /** The sums of all editions, or of the chosen one. */
    public List<LedgerBook.EditionLine> getLines() {
        return book.editions().stream()
                .filter(line -> edition == null || line.edition().equals(edition))
                .toList();
    }

    public List<LedgerBook.CaseLine> getCases() {
        if (cases == null) {
            cases = book.cases(edition, after, PAGE + 1);
        }
        return cases.size() > PAGE ? cases.subList(0, PAGE) : cases;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var shown = getCases();
        return cases != null && cases.size() > PAGE
                ? shown.get(shown.size() - 1).key()
                : "";
    }

    public List<ProgrammeOverview.EditionRow> getEditions() {
        return programmes.editions();
    }

    public String getEdition() {
        return edition == null ? "" : edition;
    }

    public void setEdition(@Nullable String code) {
        edition = code == null || code.isBlank() ? null : code;
    }

    public String getAfter() {
        return after == null ? "" : after;
    }

    public void setAfter(@Nullable String key) {
        after = key == null || key.isBlank() ? null : key;
    }
}
