package pl.pomost.business.account;

import pl.pomost.kernel.fact.Fingerprint;

/**
 * A file for the bank.
 *
 * @param name    such as 20261125_007.pli
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its fingerprint
public record TransferFile(String name, byte[] content) {

    /** SHA-256 of the bytes. */
    public String sha256() {
        return Fingerprint.of(content);
    }

    /** Nothing of the content, so that logs stay dull. */
    @Override
    public String toString() {
        return name + " " + content.length + " bytes";
    }
}
