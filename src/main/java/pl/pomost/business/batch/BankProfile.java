package pl.pomost.business.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.Charset;

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
}
