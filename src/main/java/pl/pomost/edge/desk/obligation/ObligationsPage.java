package pl.pomost.edge.desk.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.ObligationFilter;
import pl.pomost.records.register.ObligationFilter.Scope;
import pl.pomost.records.register.ObligationMark;
import pl.pomost.records.register.ObligationRegister;
import pl.pomost.records.register.ObligationRow;

/** Open obligations: mine, all, late; and those of the next two weeks for the first page. Every view has its address. */
@Named
@RequestScoped
public class ObligationsPage {

    private static final int PAGE = 50;
    private static final int SOON_SHOWN = 10;

    /** The first reminder comes this many days before the last day. */
    private static final int SOON_DAYS = 14;

    @Inject
    ObligationRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Words words;

    private @Nullable Scope scope;
    private @Nullable ObligationMark after;
    private @Nullable List<ObligationRow> rows;
    private @Nullable List<ObligationRow> late;

    ObligationsPage() {}

    /** A choice of the list. */
    public record Choice(Scope scope, long count, boolean current) {}

    public List<Choice> getChoices() {
        return Arrays.stream(Scope.values())
                .filter(each -> each != Scope.MINE || owes())
                .map(each -> new Choice(each, register.count(ObligationFilter.of(each)), each == shown()))
                .toList();
    }

    public List<ObligationRow> getRows() {
        if (rows == null) {
            rows = register.page(ObligationFilter.of(shown()), after, PAGE + 1);
        }
        return rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    }

    /** Where the next page begins, or empty on the last one. */
    public String getNext() {
        var page = getRows();
        return rows != null && rows.size() > PAGE
                ? page.get(page.size() - 1).mark().text()
                : "";
    }

    /** What the reader owes within two weeks or should have done already; nothing for those who owe nothing. */
    public List<ObligationRow> getSoon() {
        if (!owes() || !door.actor().may(Permission.READ_CASES)) {
            return List.of();
        }
        if (rows == null) {
            var soon = new ObligationFilter(Scope.MINE, clock.day().plusDays(SOON_DAYS));
            rows = register.page(soon, null, SOON_SHOWN);
        }
        return rows;
    }

    /** What is late in the whole office, for those who watch over it: managers and auditors. */
    public List<ObligationRow> getLate() {
        var watches = door.actor().is(Role.MANAGER) || door.actor().is(Role.AUDITOR);
        if (watches && late == null) {
            late = register.page(ObligationFilter.of(Scope.LATE), null, SOON_SHOWN);
        }
        return late == null ? List.of() : late;
    }

    /** Address of what an obligation is about. */
    public String href(ObligationRow row) {
        if (row.caseNumber() != null) {
            return "case/case?number=" + row.caseNumber() + "&section=obligations";
        }
        return row.kind() == ObligationKind.APPROVE_RECRUITMENT_LIST
                ? "recruitment?edition=" + row.edition()
                : "enrolment?edition=" + row.edition() + "&participant=" + row.participant();
    }

    /** What an obligation is about: a case, a person, or the list of an edition. */
    public String about(ObligationRow row) {
        if (row.caseNumber() != null) {
            return row.caseNumber().text();
        }
        return row.kind() == ObligationKind.APPROVE_RECRUITMENT_LIST
                ? String.valueOf(row.edition())
                : String.valueOf(row.participant());
    }

    /** Address of the case as a whole, or of the person or list. */
    public String root(ObligationRow row) {
        return row.caseNumber() == null ? href(row) : "case/case?number=" + row.caseNumber();
    }

    /** The case by its name, a person by the edition. */
    public String name(ObligationRow row) {
        return String.valueOf(row.caseNumber() == null ? row.edition() : row.caseName());
    }

    /** "jutro", "za 7 dni", "3 dni po terminie"; a dash when it is closed. */
    public String when(ObligationRow row) {
        return new Remaining(words).say(row.daysLeft());
    }

    /** Somebody who only watches sees all; others begin with their own. */
    private Scope shown() {
        return scope != null ? scope : owes() ? Scope.MINE : Scope.ALL;
    }

    private boolean owes() {
        return List.of(Role.ADVISOR, Role.MANAGER, Role.ACCOUNTANT).stream().anyMatch(door.actor()::is);
    }

    public String getScope() {
        return shown().name();
    }

    /** An unknown word shows what the reader sees first. */
    public void setScope(@Nullable String word) {
        scope = Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public String getAfter() {
        return after == null ? "" : after.text();
    }

    public void setAfter(@Nullable String text) {
        after = text == null ? null : ObligationMark.read(text).orElse(null);
    }
}
