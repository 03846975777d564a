package pl.pomost.business.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;

/**
 * What one bank takes in its files. A profile is never changed, because files that were made with it must be made again the
 * same: what a bank takes now is a profile with another code.
 */
@Entity
@Table(name = "bank_profile")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BankProfile {

    @Id
    private String code;

    private String title;

    @Column(name = "file_encoding")
    private String encoding;

    private boolean plainLetters;
    private String forbidden;
    private int lineLength;
    private int nameLines;
    private int titleLines;
    private int nameLength;
    private int titleLength;
    private String serviceLevel;
    private boolean confirmed;
    private @Nullable String confirmedBy;
    private @Nullable LocalDate confirmedOn;
    private @Nullable String instruction;

    protected BankProfile() {}

    /** For those who write one down. */
    public BankProfile(String code, String encoding, boolean plainLetters, String forbidden) {
        this.code = code;
        this.title = code;
        this.encoding = encoding;
        this.plainLetters = plainLetters;
        this.forbidden = forbidden;
        this.lineLength = 35;
        this.nameLines = 4;
        this.titleLines = 4;
        this.nameLength = 70;
        this.titleLength = 140;
        this.serviceLevel = "NURG";
    }

    BankProfile(AddBankProfile.Command told) {
        this.code = Objects.requireNonNull(told.code());
        this.title = Objects.requireNonNull(told.title()).strip();
        this.encoding = Objects.requireNonNull(told.encoding());
        this.plainLetters = told.plainLetters();
        this.forbidden = Objects.requireNonNullElse(told.forbidden(), "");
        this.lineLength = told.lineLength();
        this.nameLines = told.nameLines();
        this.titleLines = told.titleLines();
        this.nameLength = told.nameLength();
        this.titleLength = told.titleLength();
        this.serviceLevel = Objects.requireNonNull(told.serviceLevel());
    }

    void confirm(String administrator, LocalDate day, String comparedWith) {
        confirmed = true;
        confirmedBy = administrator;
        confirmedOn = day;
        instruction = comparedWith;
    }

    Fact fact() {
        var snapshot = Snapshot.empty()
                .with("code", code)
                .with("title", title)
                .with("encoding", encoding)
                .with("plainLetters", plainLetters)
                .with("forbidden", forbidden)
                .with("lineLength", lineLength)
                .with("nameLines", nameLines)
                .with("titleLines", titleLines)
                .with("nameLength", nameLength)
                .with("titleLength", titleLength)
                .with("serviceLevel", serviceLevel)
                .with("confirmed", confirmed)
                .with("confirmedBy", confirmedBy)
                .with("confirmedOn", confirmedOn)
                .with("instruction", instruction);
        return new Fact(Chain.ofOffice(), "bank-profile " + code, snapshot, null, code, confirmed ? 2 : 1);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The encoding of Elixir files; XML is always UTF-8. */
    public Charset encoding() {
        return Charset.forName(encoding);
    }

    /** Whether Polish letters are written without their marks. */
    public boolean plainLetters() {
        return plainLetters;
    }

    /** Characters that the bank refuses; each is written as a blank. */
    public String forbidden() {
        return forbidden;
    }

    /** Longest line of a text in an Elixir file, in characters. */
    public int lineLength() {
        return lineLength;
    }

    /** Most lines of a name in an Elixir file. */
    public int nameLines() {
        return nameLines;
    }

    /** Most lines of a title in an Elixir file. */
    public int titleLines() {
        return titleLines;
    }

    /** Longest name in an XML file, in characters. */
    public int nameLength() {
        return nameLength;
    }

    /** Longest title in an XML file, in characters. */
    public int titleLength() {
        return titleLength;
    }

    /** The bank's word for its way of transfer: NURG is Elixir, URGP is Sorbnet, SDVA the same day. */
    public String serviceLevel() {
        return serviceLevel;
    }

    /** Whether somebody has compared it with the bank's own instruction. */
    public boolean confirmed() {
        return confirmed;
    }

    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /** What it was compared with. */
    public Optional<String> instruction() {
        return Optional.ofNullable(instruction);
    }
}
