package pl.pomost.given;

import pl.pomost.business.statement.LoadStatement;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** Statements of the office's account, loaded by an accountant. */
public final class GivenStatement {

    private GivenStatement() {}

    /** The office has the account that the words of the bank are about. */
    public static Office account(Office office) {
        GivenBatch.payer(office);
        return office;
    }

    /** @return our number of the statement */
    public static String loaded(Office office, byte[] content) {
        return office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(LoadStatement.class, new LoadStatement.Command(content))
                .subject();
    }

    /** Why it is not loaded. */
    public static Refusal refused(Office office, byte[] content) {
        return office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(LoadStatement.class, new LoadStatement.Command(content));
    }
}
