package pl.pomost.records.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.SensitiveText;

/**
 * A personal value of the trail, outside the chains: the chain holds only its commitment, SHA-256 of a random salt and the
 * value. Erasing rows of this table erases a person from the trail and leaves every chain valid.
 */
@Entity
@Table(name = "audit_personal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class PersonalValue {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @Id
    private String commitment;

    @Column(name = "chain_id")
    private Long chainId;

    private String salt;

    private SensitiveText content;

    @Enumerated(EnumType.STRING)
    private Snapshot.Privacy privacy;

    protected PersonalValue() {}

    PersonalValue(Long chainId, Snapshot.Personal personal) {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        this.chainId = chainId;
        this.salt = HexFormat.of().formatHex(bytes);
        this.content = new SensitiveText(personal.value());
        this.privacy = personal.privacy();
        this.commitment = computeCommitment();
    }

    /** The commitment that salt and value give. */
    String computeCommitment() {
        return Sha256.of(HexFormat.of().parseHex(salt), content.value().getBytes(StandardCharsets.UTF_8));
    }

    String commitment() {
        return commitment;
    }

    SensitiveText content() {
        return content;
    }

    Snapshot.Privacy privacy() {
        return privacy;
    }
}
