package pl.pomost.business.account;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The administrator closes an account: nothing is paid from it any more. Its statements are still taken, since the last ones come
 * later, and its number may be entered again under another code.
 */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class CloseOfficeAccount {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    OfficeAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CloseOfficeAccount() {}

    /**
     * Which and why.
     *
     * @param code    of an account in use
     * @param grounds why, at most 1000 characters
     */
    public record Command(@Nullable String code, @Nullable String grounds) {}

    /** @return the receipt; its subject is the code */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("code", command.code());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var account = accounts.take(Objects.requireNonNull(command.code()));
        Verdict.allowed()
                .require(account.isOpen(), () -> Reason.of("account.closed")
                        .with("code", account.code())
                        .with("day", account.closedOn().orElseThrow()))
                .orRefuse();
        account.close(
                door.actor().account(),
                clock.day(),
                Objects.requireNonNull(command.grounds()).strip());
        accounts.flush();
        return facts.record(account.fact());
    }
}
