package pl.pomost.given;

import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;

/** Where the cases of a test begin: {@code new Cases(office).opened().withTrainedGroup(5)}. */
public final class Cases {

    /** The advisor of every case that is opened here. */
    public static final String ADVISOR = "doradca";

    /** Toruń. */
    public static final String SEAT = "0463011";

    private final Office office;

    public Cases(Office office) {
        this.office = office;
    }

    /** A case of natural persons who will found a cooperative, just opened by {@link #ADVISOR}. */
    public GivenCase opened() {
        return opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.FOUND);
    }

    /** A case just opened by {@link #ADVISOR} under the first edition there is. */
    public GivenCase opened(FounderKind kind, CaseFile.Purpose purpose) {
        var edition = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).code());
        var receipt = office.as(ADVISOR, Role.ADVISOR)
                .does(OpenCase.class, new OpenCase.Command(edition, kind, purpose, "Spółdzielnia Próbna", SEAT));
        return new GivenCase(office, new CaseNumber(receipt.subject()));
    }
}
