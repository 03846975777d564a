package pl.pomost.edge.desk.declaration;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.records.dossier.DeclarationSheet;

/** One statement as it is typed: signed when it has a day. */
public class StatementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlanStatement statement;
    private final boolean needed;
    private @Nullable LocalDate signedOn;

    StatementForm(DeclarationSheet.StatementRow row) {
        this.statement = row.statement();
        this.needed = row.needed();
        this.signedOn = row.signedOn();
    }

    RecordStatements.Signed signed() {
        return new RecordStatements.Signed(statement, signedOn);
    }

    public PlanStatement getStatement() {
        return statement;
    }

    public boolean isNeeded() {
        return needed;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
