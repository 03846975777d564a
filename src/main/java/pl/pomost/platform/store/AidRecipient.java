package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of one recipient of de minimis aid: whoever grants to it, or enters what it received, locks it first. */
@Entity
@Table(name = "aid_recipient")
@SuppressWarnings("NullAway.Init") // filled by the store
class AidRecipient {

    @Id
    private String nip;

    protected AidRecipient() {}

    AidRecipient(String nip) {
        this.nip = nip;
    }
}
