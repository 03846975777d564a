package pl.pomost.business.batch;

/**
 * A batch as somebody saw it.
 *
 * @param number  such as PP-2026-0007
 * @param version the version that was seen; a change is refused as stale when the batch has moved on since
 */
public record BatchRef(String number, long version) {}
