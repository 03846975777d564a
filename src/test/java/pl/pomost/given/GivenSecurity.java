package pl.pomost.given;

import java.time.LocalDate;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.business.security.ReceiveSecurity;
import pl.pomost.business.security.VerifySecurity;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** Securities on their way, each step by whoever should. */
public final class GivenSecurity {

    private GivenSecurity() {}

    /** A person who earns that much, by a certificate of that day. */
    public static PledgeTerms guarantor(LocalDate proved, String income, boolean spouse) {
        return new PledgeTerms(
                Kind.PERSONAL_SURETY, "Jan Próbny", null, null, null, null, proved, Money.of(income), spouse);
    }

    /** A guarantee of a bank up to that day. */
    public static PledgeTerms guarantee(String amount, LocalDate until) {
        return new PledgeTerms(
                Kind.BANK_GUARANTEE, "Bank Próbny", null, "G/1", Money.of(amount), until, null, null, false);
    }

    /** It is planned and received today. */
    public static void received(GivenCase given, int number, PledgeTerms terms) {
        given.advisorDoes(PlanSecurity.class, ref -> new PlanSecurity.Command(ref, terms));
        given.advisorDoes(
                ReceiveSecurity.class,
                ref -> new ReceiveSecurity.Command(ref, number, given.office().today(), "sejf"));
    }

    /** It is planned, received and verified today. */
    public static void verified(GivenCase given, int number, PledgeTerms terms) {
        received(given, number, terms);
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VerifySecurity.class,
                ref -> new VerifySecurity.Command(ref, number));
    }
}
