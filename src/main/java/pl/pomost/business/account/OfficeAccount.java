package pl.pomost.business.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nrb;

/**
 * An account of the office: its statements are taken, and when it is said for which project, payouts leave from it. What it says
 * is never changed, because files that were made from it must be made again the same: it is closed, and what is different now is
 * an account with another code.
 */
@Entity
@Table(name = "office_account")
@SuppressWarnings("NullAway.Init") // filled by the store
public class OfficeAccount {

    @Id
    private String code;

    /** 26 digits; the office's own number is no secret. */
    private String number;

    /** The number while the account is in use, else null: so the data base lets one of that number be in use. */
    private @Nullable String liveNumber;

    private String title;
    private @Nullable String projectCode;
    private @Nullable String profile;

    @Enumerated(EnumType.STRING)
    private @Nullable TransferFormat fileFormat;

    private @Nullable String holder;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String town;
    private @Nullable String bic;
    private String addedBy;
    private LocalDate addedOn;
    private @Nullable String closedBy;
    private @Nullable LocalDate closedOn;
    private @Nullable String grounds;

    protected OfficeAccount() {}

    OfficeAccount(String code, String title, Nrb number) {
        this.code = code;
        this.title = title;
        this.number = number.value();
        this.liveNumber = number.value();
    }

    OfficeAccount paysFor(String project, String itsProfile, TransferFormat format, Payer payer) {
        projectCode = project;
        profile = itsProfile;
        fileFormat = format;
        holder = payer.name();
        street = payer.street();
        postalCode = payer.postalCode();
        town = payer.town();
        bic = payer.bic();
        return this;
    }

    OfficeAccount addedBy(String administrator, LocalDate day) {
        addedBy = administrator;
        addedOn = day;
        return this;
    }

    void close(String administrator, LocalDate day, String why) {
        liveNumber = null;
        closedBy = administrator;
        closedOn = day;
        grounds = why;
    }

    Fact fact() {
        var snapshot = Snapshot.empty()
                .with("code", code)
                .with("title", title)
                .with("account", number)
                .with("project", projectCode)
                .with("profile", profile)
                .with("format", fileFormat)
                .with("holder", holder)
                .with("street", street)
                .with("postalCode", postalCode)
                .with("town", town)
                .with("bic", bic)
                .with("enteredBy", addedBy)
                .with("closedBy", closedBy)
                .with("closedOn", closedOn)
                .with("grounds", grounds);
        return new Fact(Chain.ofOffice(), "office-account " + code, snapshot, null, code, isOpen() ? 1 : 2);
    }

    public String code() {
        return code;
    }

    public Nrb number() {
        return new Nrb(number);
    }

    /** What it is for, in the words of the office. */
    public String title() {
        return title;
    }

    /** Code of the project whose money lies there and is paid from there; empty when nothing is paid from it. */
    public Optional<String> projectCode() {
        return Optional.ofNullable(projectCode);
    }

    /** Code of the profile of its bank. */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** The form in which its bank is usually told. */
    public Optional<TransferFormat> format() {
        return Optional.ofNullable(fileFormat);
    }

    /** The office as this bank knows it; empty when nothing is paid from it. */
    public Optional<Payer> payer() {
        return holder == null || street == null || postalCode == null || town == null
                ? Optional.empty()
                : Optional.of(new Payer(number(), holder, street, postalCode, town, bic));
    }

    public String addedBy() {
        return addedBy;
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    /** Whether it is in use: payouts leave from it. */
    public boolean isOpen() {
        return closedOn == null;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Why it was closed. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
