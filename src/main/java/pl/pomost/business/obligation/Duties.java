package pl.pomost.business.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Receipt;

/** Opens and closes what a case owes; every change is an entry of the trail. The caller holds the case. */
@ApplicationScoped
public class Duties {

    @Inject
    Obligations obligations;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    Duties() {}

    /** Opens an obligation of a kind on the desk of its usual owner. */
    public Receipt open(CaseFile file, ObligationKind kind, Term term) {
        return open(file, kind, kind.owner(), null, term);
    }

    /** Opens an obligation that says itself what is owed. */
    public Receipt open(CaseFile file, ObligationKind kind, Role owner, @Nullable String subject, Term term) {
        var number = obligations.of(file.number()).size() + 1;
        var obligation = new Obligation(file.number(), number, kind, owner, subject, term, clock.day());
        obligations.add(obligation);
        return record(file, obligation);
    }

    /** Opens an obligation of a kind about one thing of several, such as a contract, on the desk of its usual owner. */
    public Receipt openAbout(CaseFile file, ObligationKind kind, String thing, Term term) {
        return open(file, kind, kind.owner(), thing, term);
    }

    /** Closes the earliest open obligation of a kind. @return whether there was one */
    public boolean closeFirst(CaseFile file, ObligationKind kind) {
        var first = open(file).stream().filter(owed -> owed.kind() == kind).findFirst();
        first.ifPresent(owed -> close(file, owed, null));
        return first.isPresent();
    }

    /** Whether one of a kind about that subject is open. */
    public boolean isOpen(CaseFile file, ObligationKind kind, String subject) {
        return open(file).stream().anyMatch(owed -> isAbout(owed, kind, subject));
    }

    /** Closes the earliest open obligation of a kind about that subject, where there is one. */
    public void closeFirst(CaseFile file, ObligationKind kind, String subject) {
        open(file).stream()
                .filter(owed -> isAbout(owed, kind, subject))
                .findFirst()
                .ifPresent(owed -> close(file, owed, null));
    }

    private static boolean isAbout(Obligation owed, ObligationKind kind, String subject) {
        return owed.kind() == kind && owed.subject().filter(subject::equals).isPresent();
    }

    /** Closes the latest open obligation of a kind, which what opened it did not bring about after all. */
    public void withdrawLast(CaseFile file, ObligationKind kind, String why) {
        open(file).stream()
                .filter(owed -> owed.kind() == kind)
                .reduce((earlier, later) -> later)
                .ifPresent(owed -> close(file, owed, why));
    }

    /** Closes the open obligations of a kind about that subject, which what opened them did not bring about after all. */
    public void withdraw(CaseFile file, ObligationKind kind, String subject, String why) {
        closeWhere(file, owed -> isAbout(owed, kind, subject), why);
    }

    void closeWhere(CaseFile file, Predicate<Obligation> which, @Nullable String note) {
        for (var obligation : open(file)) {
            if (which.test(obligation)) {
                close(file, obligation, note);
            }
        }
    }

    Receipt close(CaseFile file, Obligation obligation, @Nullable String note) {
        obligation.close(clock.day(), note);
        return record(file, obligation);
    }

    List<Obligation> open(CaseFile file) {
        return obligations.of(file.number()).stream().filter(Obligation::isOpen).toList();
    }

    private Receipt record(CaseFile file, Obligation obligation) {
        return facts.record(file.tellsOnly("obligation " + obligation.number(), obligation.snapshot()));
    }
}
