package pl.pomost.business.obligation;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import pl.pomost.business.outbox.Outbox;
import pl.pomost.business.outbox.Post;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The clockwork reminds somebody by mail of a day that comes or has passed, once for each day that the rules name. */
@UseCase
@Requires(Permission.RUN_OUTBOX)
public class RemindOfObligation {

    @Inject
    Obligations obligations;

    @Inject
    Outbox outbox;

    @Inject
    Post post;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    RemindOfObligation() {}

    /**
     * Whom of what.
     *
     * @param number  of the obligation within the case
     * @param days    the day of the rules, from the last day: -14 is two weeks before, 1 the day after
     * @param account of whoever is reminded
     */
    public record Command(CaseNumber caseNumber, int number, int days, String account) implements About {
        @Override
        public Chain chain() {
            return Chain.ofOffice();
        }

        /** The same however often somebody asks. */
        public String name() {
            return "reminder-%s-%d-%s%d-%s"
                    .formatted(caseNumber, number, days < 0 ? "m" : "p", Math.abs(days), account);
        }
    }

    /** @return the receipt; its subject is the name of the mail */
    public Receipt handle(Command command) {
        var owed = obligations.of(command.caseNumber()).stream()
                .filter(one -> one.number() == command.number() && one.isOpen())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("obligation", command.number()));
        var words = Wording.in(Texts.POLISH);
        var left = ChronoUnit.DAYS.between(clock.day(), owed.due());
        var when = left < 0
                ? words.text("reminder.passed", Map.of("days", -left))
                : words.text("reminder.comes", Map.of("days", left));
        var link = post.link("/desk/case/case?section=obligations&number=" + command.caseNumber());
        var written = outbox.mail(
                command.name(),
                command.caseNumber().text(),
                command.account(),
                words.text("reminder.title", Map.of("case", command.caseNumber())),
                words.text("reminder.body", Map.of("case", command.caseNumber(), "when", when, "link", link)));
        Verdict.allowed()
                .require(written, () -> Reason.of("obligation.reminded").with("name", command.name()))
                .orRefuse();
        var told = Snapshot.empty()
                .with("name", command.name())
                .with("number", command.number())
                .with("due", owed.due())
                .with("recipient", command.account());
        return facts.record(new Fact(command.chain(), "reminder", told, null, command.name(), 1));
    }
}
