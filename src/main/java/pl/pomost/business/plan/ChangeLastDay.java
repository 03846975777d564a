package pl.pomost.business.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An administrator moves the last day on which an edition takes applications; what was handed in stays in time. */
@UseCase
@Requires(Permission.KEEP_PROGRAMMES)
public class ChangeLastDay {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    /** How many cases a refusal names. */
    private static final int NAMED = 10;

    @Inject
    Programmes programmes;

    @Inject
    BusinessPlans plans;

    @Inject
    Facts facts;

    ChangeLastDay() {}

    /**
     * @param edition code of the edition
     * @param version the version of the edition that was seen
     * @param until   the last day from now on, not before the end of the call; null for no such day
     * @param reason  why, at most 1000 characters
     */
    public record Command(
            String edition, long version, @Nullable LocalDate until, String reason) implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(edition == null ? "" : edition);
        }
    }

    /** @return the receipt; its subject is the code of the edition */
    public Receipt handle(Command command) {
        var form = new Check();
        form.required("edition", command.edition());
        form.text("reason", command.reason(), REASON_LENGTH);
        form.orRefuse();
        var edition = programmes.takeEdition(command.edition(), command.version());
        var before = edition.applicationsUntil().orElse(null);
        check(edition, command.until()).orRefuse();
        edition.takeApplicationsUntil(command.until());
        var told = Snapshot.empty()
                .with("before", before)
                .with("applicationsUntil", command.until())
                .with("reason", command.reason().strip());
        return facts.record(new Fact(command.chain(), "edition days", told, null, edition.code(), edition.version()));
    }

    private Check check(Edition edition, @Nullable LocalDate until) {
        var check = new Check();
        check.that(
                "until", !Objects.equals(edition.applicationsUntil().orElse(null), until), "edition.applications-same");
        if (until == null) {
            return check;
        }
        check.that("until", !until.isBefore(edition.openUntil()), "edition.applications-early");
        var late = plans.firstHandedInAfter(edition.code(), until);
        check.that("until", late.isEmpty(), () -> Reason.ofField("until", "edition.handed-in-later")
                .with("until", until)
                .with("count", late.size())
                .with(
                        "last",
                        late.values().stream().max(Comparator.naturalOrder()).orElseThrow())
                .with("cases", late.keySet().stream().limit(NAMED).toList()));
        return check;
    }
}
