package pl.pomost.edge.desk.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.pomost.records.lookup.BankTables;

/** The accounts of the office that are in use, to choose from. */
@Named
@RequestScoped
public class AccountChoices {

    @Inject
    BankTables tables;

    AccountChoices() {}

    public List<BankTables.OfficeAccountLine> getInUse() {
        return tables.accounts().stream()
                .filter(BankTables.OfficeAccountLine::inUse)
                .toList();
    }
}
