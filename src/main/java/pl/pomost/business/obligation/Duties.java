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

    Receipt open(CaseFile file, ObligationKind kind, Role owner, @Nullable String subject, Term term) {
        var number = obligations.of(file.number()).size() + 1;
        var obligation = new Obligation(file.number(), number, kind, owner, subject, term, clock.day());
        obligations.add(obligation);
        return record(file, obligation);
    }

    /** Closes the earliest open obligation of a kind. @return whether there was one */
    public boolean closeFirst(CaseFile file, ObligationKind kind) {
        var first = open(file).stream().filter(owed -> owed.kind() == kind).findFirst();
        first.ifPresent(owed -> close(file, owed, null));
        return first.isPresent();
    }

    void closeWhere(CaseFile file, Predicate<Obligation> which) {
        for (var obligation : open(file)) {
            if (which.test(obligation)) {
                close(file, obligation, null);
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
