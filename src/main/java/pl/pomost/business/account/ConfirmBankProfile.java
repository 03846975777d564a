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

/** The administrator has compared a profile with the bank's own instruction, and it is right. When it is not, it is another profile. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ConfirmBankProfile {

    /** Longest name of an instruction, in characters. */
    public static final int INSTRUCTION_LENGTH = 300;

    @Inject
    OfficeAccounts accounts;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ConfirmBankProfile() {}

    /**
     * What was compared with what.
     *
     * @param code        of the profile
     * @param instruction which instruction of which bank, with its version or day, at most 300 characters
     */
    public record Command(@Nullable String code, @Nullable String instruction) {}

    /** @return the receipt; its subject is the code of the profile */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("code", command.code());
        check.text("instruction", command.instruction(), INSTRUCTION_LENGTH);
        check.orRefuse();
        var profile = accounts.takeProfile(Objects.requireNonNull(command.code()));
        Verdict.allowed()
                .require(!profile.confirmed(), () -> Reason.of("account.profile-confirmed")
                        .with("code", profile.code()))
                .orRefuse();
        profile.confirm(
                door.actor().account(),
                clock.day(),
                Objects.requireNonNull(command.instruction()).strip());
        accounts.flush();
        return facts.record(profile.fact());
    }
}
