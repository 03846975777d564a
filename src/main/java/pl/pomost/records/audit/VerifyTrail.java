package pl.pomost.records.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.Run;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.Working;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.work.WorkLine;
import pl.pomost.records.work.WorkRegister;

/**
 * Verifies the trail in the background; the reader may leave and come back. It changes nothing, so auditors may ask for it.
 * One check runs at a time: who asks while one is running is given that one. How far it is and what it found are kept.
 */
@Reading
@Requires(Permission.VERIFY_TRAIL)
public class VerifyTrail {

    private static final String SUBJECT = "trail";
    private static final int PLACE_LENGTH = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    TrailCheck check;

    @Inject
    TrailVerifications kept;

    @Inject
    Working working;

    @Inject
    WorkRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    /** The check that runs in this process, whose counts are not kept yet. */
    private volatile @Nullable Verification present;

    VerifyTrail() {}

    /** Begins a check. */
    public TrailVerification begin() {
        var running = latest().filter(TrailVerification::isRunning);
        if (running.isPresent()) {
            return running.get();
        }
        try {
            var account = door.actor().account();
            var number = working.begin(WorkKind.VERIFY_TRAIL, SUBJECT, null, run -> verify(run, account));
            return of(Long.toString(number));
        } catch (Refusal meanwhile) {
            // Somebody else was faster.
            return latest().orElseThrow(() -> meanwhile);
        }
    }

    /** How a check stands. @throws Refusal UNKNOWN when there is none with that id */
    public TrailVerification of(String id) {
        return (NUMBER.matcher(id).matches() ? kept.of(Long.parseLong(id)) : Optional.<TrailVerification>empty())
                .or(() -> register.latest(SUBJECT, WorkKind.VERIFY_TRAIL)
                        .filter(line -> id.equals(Long.toString(line.number())))
                        .map(this::now))
                .orElseThrow(() -> Refusal.unknown("verification", id));
    }

    /** The last check that was begun. */
    public Optional<TrailVerification> latest() {
        return register.latest(SUBJECT, WorkKind.VERIFY_TRAIL).map(this::now).or(kept::latest);
    }

    private TrailVerification now(WorkLine line) {
        return kept.of(line.number()).orElseGet(() -> underWay(line));
    }

    private TrailVerification underWay(WorkLine line) {
        var id = Long.toString(line.number());
        var told = Optional.ofNullable(present)
                .map(Verification::now)
                .filter(now -> line.isRunning() && now.id().equals(id));
        return told.orElseGet(() -> new TrailVerification(
                id,
                line.begunAt(),
                line.endedAt(),
                line.isRunning() ? TrailVerification.State.RUNNING : TrailVerification.State.BROKEN_OFF,
                line.percent(),
                0,
                0,
                0,
                0,
                0,
                List.of()));
    }

    private @Nullable String verify(Run run, String account) {
        var verification = new Verification(
                Long.toString(run.number()), clock.instant(), (done, total) -> tells(run, done, total));
        present = verification;
        try {
            check.run(verification);
            verification.ends(clock.instant());
            var ended = verification.now();
            ended.findings().forEach(finding -> run.finds(place(finding.figures()), List.of(finding)));
            kept.keep(ended, account);
            return null;
        } finally {
            present = null;
        }
    }

    private static void tells(Run run, long done, long total) {
        run.total((int) Math.min(total, Integer.MAX_VALUE));
        run.stands((int) Math.min(done, Integer.MAX_VALUE));
    }

    /** What a finding is about: a chain, a seal, or a personal value. */
    private static String place(Map<String, Object> figures) {
        var place = Stream.of("chain", "seal", "commitment")
                .map(figures::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::valueOf)
                .orElse(SUBJECT);
        return place.substring(0, Math.min(place.length(), PLACE_LENGTH));
    }
}
