package pl.pomost.business.due;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.batch.PayDays;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.work.Run;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.Working;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * Gatherings by filter, in the background: whoever began one may leave and come back. It changes nothing itself: what is prepared,
 * checked and gathered goes through the use cases for that, each with its own transaction and entry.
 */
@Reading
@Requires(Permission.PREPARE_PAYOUTS)
public class Gatherings {

    /** So many are remembered. */
    private static final int MOST = 40;

    private static final int CODE_LENGTH = 40;
    private static final int LETTERS = 36;

    /** The look may still be ending while its batch begins: they are two works. */
    private static final String BATCH = "/batch";

    @Inject
    DuePayouts due;

    @Inject
    DueSteps steps;

    @Inject
    GatherBatch gatherBatch;

    @Inject
    PayDays payDays;

    @Inject
    OfficeAccounts accounts;

    @Inject
    KeptGatherings kept;

    @Inject
    Working working;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    private final Map<String, Gathering> known = new LinkedHashMap<>();

    Gatherings() {}

    /** Begins to look at everything that the filter lets through; nothing is changed. @return its id */
    public String look(Gathering.Order order) {
        var payer = payer(order);
        var gathering = add(order);
        var id = gathering.seen().id();
        kept.add(new KeptGathering(id, gathering.seen().account(), clock.instant(), order));
        working.begin(WorkKind.LOOK_DUE, id, null, run -> looksAt(gathering, payer, run, Set.of()));
        return id;
    }

    /**
     * Begins to look anew at what was chosen then, as after a restart; rows that stayed out stay out.
     *
     * @throws Refusal RULE when it is gathered or something works at it; INVALID when the day is over or the account closed
     */
    public void lookAgain(String id) {
        var payer = payer(found(id).order());
        var leftOut = kept.find(id).map(KeptGathering::leftOut).orElseGet(Set::of);
        var before = found(id);
        var again = anew(before);
        try {
            working.begin(WorkKind.LOOK_DUE, id, null, run -> looksAt(again, payer, run, leftOut));
        } catch (Refusal notBegun) {
            put(before);
            throw notBegun;
        }
    }

    private synchronized Gathering anew(Gathering before) {
        var now = present(before.seen().id()).orElse(before);
        if (!now.mayLookAgain()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    Reason.of("due.not-again").with("stage", now.seen().stage()));
        }
        var again = new Gathering(before.seen().id(), door.actor().account(), before.order());
        put(again);
        return again;
    }

    /**
     * Begins to prepare, check and gather what can be.
     *
     * @param leftOut keys of rows that stay out
     * @param onceKey idempotency key of the request, null for none; the same key begins nothing again
     * @throws Refusal RULE when it is not just looked at
     */
    public void gather(String id, List<String> leftOut, @Nullable String onceKey) {
        var gathering = found(id);
        var subject = id + BATCH;
        if (working.begun(WorkKind.GATHER, subject, onceKey).isPresent()) {
            return;
        }
        var rows = gathering
                .gathers(leftOut)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("due.not-looked")
                                .with("stage", gathering.seen().stage())));
        try {
            working.begin(WorkKind.GATHER, subject, onceKey, run -> gathers(gathering, rows, run));
        } catch (Refusal notBegun) {
            gathering.gathersNot();
            throw notBegun;
        }
    }

    /** One row of the preview stays out. */
    public void leaveOut(String id, String key) {
        if (found(id).leavesOut(key)) {
            kept.leavesOut(id, List.of(key));
        }
    }

    /** How it stands now. @throws Refusal UNKNOWN when there is none */
    public Gathering.Seen of(String id) {
        return found(id).seen();
    }

    /** All that are remembered, the latest first. */
    public List<Gathering.Seen> all() {
        return kept.latest(MOST).stream()
                .map(each -> present(each.id()).orElseGet(() -> Gathering.forgotten(each)))
                .map(Gathering::seen)
                .toList();
    }

    private OfficeAccount payer(Gathering.Order order) {
        var check = new Check();
        check.required("payer", order.payer());
        check.required("payDay", order.payDay());
        var payDay = order.payDay();
        if (payDay != null) {
            payDays.verdict(payDay).reasons().forEach(reason -> check.that("payDay", false, () -> reason));
        }
        var filter = order.filter();
        var least = filter.least();
        check.that(
                "most",
                filter.most() == null || least == null || !least.isMoreThan(filter.most()),
                () -> Reason.ofField("most", "due.least-above-most").with("least", Objects.requireNonNull(least)));
        check.optionalText("project", order.filter().project(), CODE_LENGTH);
        check.optionalText("edition", order.filter().edition(), CODE_LENGTH);
        check.orRefuse();
        var code = Objects.requireNonNull(order.payer());
        return accounts.account(code)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("payer", "batch.no-payer").with("code", code)));
    }

    private synchronized Gathering add(Gathering.Order order) {
        var id = Long.toString(clock.instant().toEpochMilli(), LETTERS).toUpperCase(Locale.ROOT);
        while (known.containsKey(id)) {
            id = id + "0";
        }
        var gathering = new Gathering(id, door.actor().account(), order);
        put(gathering);
        return gathering;
    }

    private synchronized void put(Gathering gathering) {
        known.put(gathering.seen().id(), gathering);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }

    private synchronized Optional<Gathering> present(String id) {
        return Optional.ofNullable(known.get(id));
    }

    private Gathering found(String id) {
        return present(id)
                .or(() -> kept.find(id).map(Gathering::forgotten))
                .orElseThrow(() -> Refusal.unknown("gathering", id));
    }

    private @Nullable String looksAt(Gathering gathering, OfficeAccount payer, Run run, Set<String> leftOut) {
        try {
            var filter = gathering.order().filter();
            var items = due.items(filter).stream()
                    .filter(item -> !leftOut.contains(item.key()))
                    .toList();
            gathering.looksAt(items.size());
            run.total(items.size());
            for (var item : items) {
                var row = due.row(item, payer);
                gathering.sees(filter.takes(row.amount()) ? row : null);
                run.tells(item.key(), row.verdict());
            }
            gathering.looked();
            return null;
        } catch (RuntimeException failure) {
            gathering.broken();
            throw failure;
        }
    }

    /** What the batch as a whole was refused for because of that row. */
    private static void refused(Gathering gathering, DueRow row, PayoutReference reference, Verdict why, Run run) {
        var ofRow = why.reasons().stream()
                .filter(reason -> reference.text().equals(reason.field()))
                .toList();
        if (!ofRow.isEmpty()) {
            gathering.refuses(row, new Verdict(ofRow));
            run.refuses(row.item().key(), new Verdict(ofRow));
        }
    }

    private String gathers(Gathering gathering, List<DueRow> rows, Run run) {
        var ready = new LinkedHashMap<PayoutReference, DueRow>();
        try {
            run.total(rows.size());
            ready.putAll(steps.make(gathering, rows, run));
            var order = gathering.order();
            var receipt = gatherBatch.handle(new GatherBatch.Command(
                    order.payer(), order.format(), order.payDay(), List.copyOf(ready.keySet())));
            gathering.gathered(receipt.subject());
            kept.gathered(gathering.seen().id(), receipt.subject());
            return receipt.subject();
        } catch (Refusal refusal) {
            ready.forEach((reference, row) -> refused(gathering, row, reference, refusal.verdict(), run));
            gathering.refused(refusal.verdict());
            throw refusal;
        } catch (RuntimeException failure) {
            gathering.refused(Verdict.refused(Reason.of("due.broke-off")));
            throw failure;
        }
    }
}
