package pl.pomost.business.outbox;

/**
 * A piece of mail; nothing of it tells of a person.
 *
 * @param name    the part of its Message-ID that is ours, the same each time it is sent
 * @param address of the receiver
 * @param title   its subject
 * @param body    plain text
 */
public record Letter(String name, String address, String title, String body) {

    /** Not the address, so that logs stay dull. */
    @Override
    public String toString() {
        return name;
    }
}
