package pl.pomost.business.agreement;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The advisor records the address of the cooperative's seat, because it was not said at registration or because it moved. The
 * certificate of de minimis aid must name it (domain.md 8.5); documents that were issued before keep what they say.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordSeatAddress {

    @Inject
    CaseFiles files;

    @Inject
    Cooperatives cooperatives;

    @Inject
    SeparationPolicy separation;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordSeatAddress() {}

    /** @param seatAddress street, number, postal code and town, at most 200 characters */
    public record Command(CaseRef theCase, @Nullable String seatAddress) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("seatAddress", command.seatAddress(), RegisterNumbers.ADDRESS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var cooperative = cooperatives
                .of(file.number())
                .filter(any -> any.registeredName().isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("registration.not-registered")));
        cooperative.hasSeatAt(Objects.requireNonNull(command.seatAddress()).strip());
        cooperatives.flush();
        return facts.record(file.tells("cooperative", cooperative.snapshot()));
    }
}
