package pl.pomost.records.audit;

import java.util.List;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Receipt;

/** A trail on a data base, with somebody who writes it, somebody who seals it and an intruder who has the owner's rights. */
final class GivenTrail implements AutoCloseable {

    private static final OpenCase.Command CASE = new OpenCase.Command(
            "WZOR-1", FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND, "Spółdzielnia Żuraw", "0417011");

    final Store store;
    final Office office;

    GivenTrail(DataBase kind) {
        store = kind.fresh();
        office = Office.on(store.entities()).hiringNobody();
    }

    /** A case is opened: one entry. */
    Receipt opensCase() {
        return office.as("doradca", Role.ADVISOR).does(OpenCase.class, CASE);
    }

    /** One more entry in the chain of a participant. */
    Receipt tells(String participant, String surname) {
        office.as("doradca", Role.ADVISOR);
        var after = Snapshot.empty().with("status", "unemployed").personal("surname", surname);
        return office.inTransaction(() -> office.the(Facts.class)
                .record(new Fact(Chain.ofParticipant(participant), "participant", after, null, participant, 1)));
    }

    Receipt seals() {
        return office.as("(system)", Role.SYSTEM).does(SealTrail.class, new SealTrail.Command());
    }

    TrailVerification check() {
        return CheckedTrail.of(office);
    }

    /** Rules of what the check finds. */
    List<String> findings() {
        return check().findings().stream().map(Reason::rule).distinct().toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
