package pl.pomost.kernel.fact;

/**
 * A case as somebody saw it.
 *
 * @param number  its number
 * @param version the version that was seen; a change is refused as stale when the case has moved on since
 */
public record CaseRef(CaseNumber number, long version) {}
