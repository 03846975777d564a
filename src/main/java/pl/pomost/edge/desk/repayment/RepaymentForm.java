package pl.pomost.edge.desk.repayment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/** What is typed about suspensions, demands and payments. */
public class RepaymentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String ground;
    private String text = "";
    private String account = "";
    private @Nullable LocalDate day;
    private @Nullable Money amount;

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
