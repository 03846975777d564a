package pl.pomost.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;

/** A file as the bank sent it, sealed: it names people, accounts and what they paid for. */
@Entity
@Table(name = "statement_content")
@SuppressWarnings("NullAway.Init") // filled by the store
public class StatementContent {

    @Id
    @Column(name = "sha256")
    private String sha256;

    private long byteCount;

    @Lob
    private byte[] content;

    protected StatementContent() {}

    StatementContent(String sha256, byte[] plain) {
        this.sha256 = sha256;
        this.byteCount = plain.length;
        this.content = Vault.present().seal(text(plain)).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] plain() {
        return Vault.present()
                .open(new String(content, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One character a byte, so that nothing is lost whatever the encoding of the file. */
    private static String text(byte[] plain) {
        return new String(plain, StandardCharsets.ISO_8859_1);
    }
}
