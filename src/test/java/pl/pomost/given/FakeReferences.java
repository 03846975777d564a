package pl.pomost.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.reference.ReferenceEntry;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;
import pl.pomost.kernel.calendar.Feast;
import pl.pomost.kernel.calendar.HolidayLaw;
import pl.pomost.kernel.calendar.HolidayRule;
import pl.pomost.kernel.calendar.Holidays;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Refusal;

/** Reference tables in memory, with the lines that the migrations bring. */
public final class FakeReferences implements References {

    private static final Pattern WAGE = Pattern.compile("\\('([-\\d]+)', ([.\\d]+), '([^']*)', (TRUE|FALSE)\\)");
    private static final Pattern RATE =
            Pattern.compile("\\('(TAX_ARREARS|STATUTORY)', '([-\\d]+)', ([.\\d]+), '([^']*)', (TRUE|FALSE)\\)");
    private static final Pattern UNIT =
            Pattern.compile("'UNIT_RATE', '([A-Z_:0-9]+)', '([-\\d]+)', ([.\\d]+), '[^']*', '([^']*)', (TRUE|FALSE)");
    private static final Pattern NAMED = Pattern.compile(
            "\\(-\\d+, '([A-Z_]+)', '([^']+)', '([-\\d]+)', '([^']*)', '((?:[^']|'')*)', '([^']*)', (TRUE|FALSE),");

    private static final Pattern REGIME = Pattern.compile(
            "\\(-\\d+, 'AID_REGIME', '([^']+)', '([-\\d]+)', (NULL|'[-\\d]+'), (\\d+), '([^']*)', '([^']*)',"
                    + " '([^']*)', (TRUE|FALSE),");

    private static final Pattern PKD = Pattern.compile(
            "\\(-\\d+, 'PKD', '([^']+)', '([-\\d]+)', (NULL|'[-\\d]+'), '([^']*)', '((?:[^']|'')*)', '([^']*)', (TRUE|FALSE),");

    private static final Pattern COUNTY = Pattern.compile("\\('(\\d{4})', '([^']+)', '[0-9a-f]+', (?:TRUE|FALSE)\\)");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\('(\\d{7})', '\\d{4}', '([^']+)',");

    /** What the migrations bring, read once: every office of a test begins with the same. */
    private static final List<Seed> SEEDS = seeds();

    private record Seed(ReferenceTable table, ReferenceLine line) {}

    private final Map<ReferenceTable, List<ReferenceEntry>> entries = new EnumMap<>(ReferenceTable.class);
    private long last = 0;
    private long seeded = 0;

    public FakeReferences() {
        SEEDS.forEach(this::seed);
    }

    private static List<Seed> seeds() {
        var all = new ArrayList<Seed>();
        WAGE.matcher(script("V030__reference"))
                .results()
                .forEach(row -> figure(
                        all,
                        ReferenceTable.MINIMUM_WAGE,
                        ReferenceTable.WAGE_KEY,
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4)));
        RATE.matcher(script("V220__interest_rates"))
                .results()
                .forEach(row -> figure(
                        all,
                        ReferenceTable.INTEREST_RATE,
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4),
                        row.group(5)));
        UNIT.matcher(script("V464__unit_rates"))
                .results()
                .forEach(row -> figure(
                        all,
                        ReferenceTable.UNIT_RATE,
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4),
                        row.group(5)));
        NAMED.matcher(script("V260__reference_entry")).results().forEach(row -> {
            var english = row.group(5).replace("''", "'");
            var line = new ReferenceLine(
                    row.group(2),
                    LocalDate.parse(row.group(3)),
                    null,
                    null,
                    row.group(4),
                    english,
                    row.group(6),
                    Boolean.parseBoolean(row.group(7)));
            all.add(new Seed(ReferenceTable.valueOf(row.group(1)), line));
        });
        PKD.matcher(script("V516__pkd")).results().forEach(row -> all.add(new Seed(ReferenceTable.PKD, activity(row))));
        REGIME.matcher(script("V431__de_minimis_aid"))
                .results()
                .forEach(row -> all.add(new Seed(ReferenceTable.AID_REGIME, regime(row))));
        territory(all, ReferenceTable.COUNTY, COUNTY);
        territory(all, ReferenceTable.MUNICIPALITY, MUNICIPALITY);
        return List.copyOf(all);
    }

    /** That day, or the next one on which a term can end. */
    public static LocalDate endOfTerm(LocalDate counted) {
        return new WorkingCalendar(holidays()).endOfTerm(counted);
    }

    /** The holidays of the migration. */
    public static Holidays holidays() {
        return new HolidayLaw(new FakeReferences()
                .live(ReferenceTable.HOLIDAY).stream()
                        .map(ReferenceEntry::line)
                        .map(line -> new HolidayRule(
                                line.key(),
                                line.validFrom(),
                                line.validUntil(),
                                new Feast(line.namePl(), line.nameEn())))
                        .toList());
    }

    @Override
    public List<ReferenceEntry> live(ReferenceTable table) {
        return all(table).stream().filter(ReferenceEntry::isLive).toList();
    }

    @Override
    public List<ReferenceEntry> all(ReferenceTable table) {
        return entries.getOrDefault(table, List.of()).stream()
                .sorted(Comparator.comparing(
                                (ReferenceEntry entry) -> entry.line().validFrom())
                        .reversed())
                .toList();
    }

    @Override
    public ReferenceEntry take(ReferenceTable table, long id) {
        return entries.getOrDefault(table, List.of()).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("reference", id));
    }

    @Override
    public void add(ReferenceEntry entry) {
        Filled.set(entry, "id", ++last);
        keep(entry);
    }

    @Override
    public void flush() {
        // memory is always written
    }

    private static void territory(List<Seed> all, ReferenceTable table, Pattern rows) {
        var since = LocalDate.of(1999, 1, 1);
        rows.matcher(script("V030__reference"))
                .results()
                .map(row -> new ReferenceLine(row.group(1), since, null, null, row.group(2), null, "TERYT", true))
                .forEach(line -> all.add(new Seed(table, line)));
    }

    private static ReferenceLine activity(MatchResult row) {
        var until = row.group(3).replace("'", "");
        return new ReferenceLine(
                row.group(1),
                LocalDate.parse(row.group(2)),
                "NULL".equals(until) ? null : LocalDate.parse(until),
                null,
                row.group(4),
                row.group(5),
                row.group(6),
                Boolean.parseBoolean(row.group(7)));
    }

    private static ReferenceLine regime(MatchResult row) {
        var until = row.group(3).replace("'", "");
        return new ReferenceLine(
                row.group(1),
                LocalDate.parse(row.group(2)),
                "NULL".equals(until) ? null : LocalDate.parse(until),
                new BigDecimal(row.group(4)),
                row.group(5),
                row.group(6),
                row.group(7),
                Boolean.parseBoolean(row.group(8)));
    }

    private static void figure(
            List<Seed> all, ReferenceTable table, String key, String from, String figure, String source, String open) {
        all.add(new Seed(
                table,
                new ReferenceLine(
                        key,
                        LocalDate.parse(from),
                        null,
                        new BigDecimal(figure),
                        null,
                        null,
                        source,
                        Boolean.parseBoolean(open))));
    }

    private void seed(Seed seed) {
        var entry = new ReferenceEntry(seed.table(), seed.line(), "(system)", LocalDate.of(2026, 11, 25));
        Filled.set(entry, "id", --seeded);
        Filled.set(entry, "mark", seed.line().toBeConfirmed() ? Mark.KNOWLEDGE : Mark.FOUND);
        keep(entry);
    }

    private void keep(ReferenceEntry entry) {
        entries.computeIfAbsent(entry.table(), table -> new ArrayList<>()).add(entry);
    }

    private static String script(String name) {
        try (var in = FakeReferences.class.getResourceAsStream("/db/migration/common/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
