package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * What is owed: the open obligations of the office in the order of their last days, those of cases and those about people who
 * are recruited or leave; and all of one case, explained.
 */
@Reading
@Requires(Permission.READ_CASES)
public class ObligationRegister {

    /** By day; the cases of a day before its people. */
    private static final Comparator<ObligationRow> BY_DAY = Comparator.comparing(ObligationRow::due)
            .thenComparing(row -> row.caseNumber() == null)
            .thenComparing(row -> row.mark().about())
            .thenComparing(ObligationRow::number);

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    ObligationRegister() {}

    /** All obligations of one case; the version is that of the case. */
    public record Sheet(long version, List<Line> lines) {}

    /**
     * One obligation with how its day was counted.
     *
     * @param note how it was fulfilled, when somebody said so
     */
    public record Line(ObligationRow row, @Nullable String note, String explanationPl, String explanationEn) {}

    /**
     * A page of open obligations.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most that many
     */
    public List<ObligationRow> page(ObligationFilter filter, @Nullable ObligationMark after, int limit) {
        var marks = new TermMarks(programmes, bases);
        return Stream.concat(cases().page(filter, after, limit).stream(), people().page(filter, after, limit).stream())
                .map(due -> due.row(clock.day(), marks))
                .sorted(BY_DAY)
                .limit(limit)
                .toList();
    }

    /** How many open obligations the whole list has. */
    public long count(ObligationFilter filter) {
        return cases().count(filter) + people().count(filter);
    }

    /** All obligations of a case, the open ones first, each by its day. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var marks = new TermMarks(programmes, bases);
        return new Sheet(
                files.look(number).version(),
                cases().of(number).stream().map(due -> line(due, marks)).toList());
    }

    private CaseDues cases() {
        return new CaseDues(entities, clock.day(), door.actor());
    }

    private PersonDues people() {
        return new PersonDues(entities, clock.day(), door.actor());
    }

    private Line line(Due due, TermMarks marks) {
        var open = marks.open(due);
        return new Line(
                due.row(clock.day(), marks),
                due.note(),
                new DueWords(calendar, Texts.POLISH).of(due.kind(), due.term(), open),
                new DueWords(calendar, Texts.ENGLISH).of(due.kind(), due.term(), open));
    }
}
