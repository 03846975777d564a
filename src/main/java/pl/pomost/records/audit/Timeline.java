package pl.pomost.records.audit;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pl.pomost.kernel.text.Wording;

/** Turns entries into words: each is compared with the entry before it about the same thing. */
final class Timeline {

    private static final String CASE = "case";
    private static final String CHANGED = "changed";

    private final TrailWords words;
    private final Map<String, FlatSnapshot> lastOfThing = new HashMap<>();
    private FlatSnapshot lastCase = FlatSnapshot.EMPTY;

    Timeline(Wording wording, Map<String, PersonalValue> personal) {
        this.words = new TrailWords(wording, personal);
    }

    /** Remembers entries before those that will be told, oldest first. */
    void knows(List<AuditEntry> earlier) {
        earlier.stream()
                .filter(entry -> entry.outcome() == AuditEntry.Outcome.DONE)
                .forEach(this::changes);
    }

    /** Tells an entry; entries are told oldest first. */
    TimelineEntry tell(AuditEntry entry) {
        var refused = entry.outcome() == AuditEntry.Outcome.REFUSED;
        return new TimelineEntry(
                entry.number(),
                entry.businessDay(),
                entry.recordedAt(),
                entry.actor(),
                words.role(entry.role()),
                words.act(entry.useCase(), entry.thing()),
                refused || CASE.equals(entry.thing()) ? "" : words.thing(entry.thing()),
                refused,
                refused ? List.of() : changes(entry),
                refused ? reasons(entry) : List.of(),
                entry.rulesVersion(),
                entry.hash());
    }

    private List<String> reasons(AuditEntry entry) {
        var told = FlatSnapshot.read(entry.body()).getJsonArray("reasons");
        return told == null
                ? List.of()
                : told.getValuesAs(JsonObject.class).stream()
                        .map(words::sentence)
                        .toList();
    }

    private List<TimelineEntry.Change> changes(AuditEntry entry) {
        var body = FlatSnapshot.read(entry.body());
        var changes = new ArrayList<TimelineEntry.Change>();
        if (body.containsKey(CASE)) {
            var now = FlatSnapshot.of(body, CASE);
            changes.addAll(compare(CASE, lastCase, now));
            lastCase = now;
        }
        var thing = body.containsKey(CASE) ? FlatSnapshot.of(body, CHANGED) : FlatSnapshot.of(body);
        changes.addAll(compare(entry.thing(), lastOfThing.getOrDefault(entry.thing(), FlatSnapshot.EMPTY), thing));
        lastOfThing.put(entry.thing(), thing);
        return changes;
    }

    /** The version of the case changes with every entry and says nothing. */
    private List<TimelineEntry.Change> compare(String thing, FlatSnapshot before, FlatSnapshot after) {
        var paths = new TreeSet<>(before.values().keySet());
        paths.addAll(after.values().keySet());
        return paths.stream()
                .filter(path -> !"version".equals(path))
                .filter(path ->
                        !words.isSame(before.values().get(path), after.values().get(path)))
                .map(path -> new TimelineEntry.Change(
                        words.field(thing, path),
                        words.value(thing, path, before.values().get(path)),
                        words.value(thing, path, after.values().get(path))))
                .toList();
    }
}
