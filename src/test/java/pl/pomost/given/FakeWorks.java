package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkOutcome;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Work in memory. */
public final class FakeWorks implements Works {

    /** One of them. */
    public static final class Told {
        public final WorkKind kind;
        public final String subject;
        public final List<WorkOutcome> rows = new ArrayList<>();
        public WorkState state = WorkState.RUNNING;
        public @Nullable String result;
        public List<Reason> reasons = List.of();
        public int done;
        private final @Nullable String onceKey;

        Told(WorkKind kind, String subject, @Nullable String onceKey) {
            this.kind = kind;
            this.subject = subject;
            this.onceKey = onceKey;
        }
    }

    public final List<Told> all = new ArrayList<>();

    @Override
    public long begin(WorkKind kind, String subject, String account, @Nullable String onceKey) {
        if (all.stream().anyMatch(each -> each.subject.equals(subject) && each.state == WorkState.RUNNING)) {
            throw new Refusal(Refusal.Kind.RULE, Reason.of("work.running").with("subject", subject));
        }
        all.add(new Told(kind, subject, onceKey));
        return all.size();
    }

    @Override
    public Optional<Long> begun(String onceKey, WorkKind kind, String subject) {
        for (int i = 0; i < all.size(); i++) {
            if (onceKey.equals(all.get(i).onceKey)) {
                return Optional.of(i + 1L);
            }
        }
        return Optional.empty();
    }

    @Override
    public long goesOn(WorkKind kind, String subject, String account) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind == kind && all.get(i).subject.equals(subject) && all.get(i).state != WorkState.DONE) {
                all.get(i).state = WorkState.RUNNING;
                return i + 1L;
            }
        }
        return begin(kind, subject, account, null);
    }

    @Override
    public void tells(long number, int total, int done, int refused, List<WorkOutcome> next) {
        one(number).done = done;
        one(number).rows.addAll(next);
    }

    @Override
    public void ends(long number, WorkState state, @Nullable String result, List<Reason> reasons) {
        one(number).state = state;
        one(number).result = result;
        one(number).reasons = reasons;
    }

    @Override
    public void interrupt() {
        all.stream()
                .filter(each -> each.state == WorkState.RUNNING)
                .forEach(each -> each.state = WorkState.INTERRUPTED);
    }

    @Override
    public void forget(int days) {
        all.clear();
    }

    private Told one(long number) {
        return all.get((int) number - 1);
    }
}
