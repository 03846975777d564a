package pl.pomost.records.lookup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.Payer;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The accounts of the office, and what its banks take. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class BankTables {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    BankTables() {}

    /**
     * An account of the office.
     *
     * @param account  grouped
     * @param project  code of the project that is paid from it; absent, with all that its bank is told, when nothing is
     * @param profile  code of the profile of its bank
     * @param bic      absent when the sort code is enough
     * @param closedOn absent while it is in use
     * @param grounds  why it was closed
     */
    public record OfficeAccountLine(
            String code,
            String title,
            String account,
            @Nullable String project,
            @Nullable String profile,
            @Nullable TransferFormat format,
            @Nullable String holder,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            @Nullable String bic,
            String addedBy,
            LocalDate addedOn,
            @Nullable LocalDate closedOn,
            @Nullable String grounds) {

        /** Whether it is in use. */
        public boolean inUse() {
            return closedOn == null;
        }

        /** Whether payouts leave from it. */
        public boolean paying() {
            return inUse() && project != null;
        }
    }

    /**
     * What a bank takes.
     *
     * @param confirmed   whether somebody has compared it with the bank's own instruction
     * @param confirmedOn when
     * @param instruction with which
     */
    public record ProfileLine(
            String code,
            String title,
            String encoding,
            boolean plainLetters,
            String forbidden,
            int lineLength,
            int nameLines,
            int titleLines,
            int nameLength,
            int titleLength,
            String serviceLevel,
            boolean confirmed,
            @Nullable LocalDate confirmedOn,
            @Nullable String instruction) {}

    /** All accounts, by code. */
    public List<OfficeAccountLine> accounts() {
        return entities.createQuery("select a from OfficeAccount a order by a.code", OfficeAccount.class)
                .getResultStream()
                .map(BankTables::line)
                .toList();
    }

    /** All profiles, by code. */
    public List<ProfileLine> profiles() {
        return entities.createQuery("select p from BankProfile p order by p.code", BankProfile.class)
                .getResultStream()
                .map(BankTables::line)
                .toList();
    }

    private static OfficeAccountLine line(OfficeAccount each) {
        var payer = each.payer();
        return new OfficeAccountLine(
                each.code(),
                each.title(),
                each.number().display(),
                each.projectCode().orElse(null),
                each.profile().orElse(null),
                each.format().orElse(null),
                payer.map(Payer::name).orElse(null),
                payer.map(Payer::street).orElse(null),
                payer.map(Payer::postalCode).orElse(null),
                payer.map(Payer::town).orElse(null),
                payer.map(Payer::bic).orElse(null),
                each.addedBy(),
                each.addedOn(),
                each.closedOn().orElse(null),
                each.grounds().orElse(null));
    }

    private static ProfileLine line(BankProfile each) {
        return new ProfileLine(
                each.code(),
                each.title(),
                each.encoding().name(),
                each.plainLetters(),
                each.forbidden(),
                each.lineLength(),
                each.nameLines(),
                each.titleLines(),
                each.nameLength(),
                each.titleLength(),
                each.serviceLevel(),
                each.confirmed(),
                each.confirmedOn().orElse(null),
                each.instruction().orElse(null));
    }
}
