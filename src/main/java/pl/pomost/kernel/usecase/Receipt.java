package pl.pomost.kernel.usecase;

/**
 * What a use case gives back: proof of what was written in the trail.
 *
 * @param subject key of the thing that was changed or made: a case number, a participant number, a payout reference
 * @param version version of the subject's root after the change; the next change must name it
 * @param entry   number of the entry within its chain, from 1
 * @param hash    the entry's SHA-256, 64 hexadecimal digits
 */
public record Receipt(String subject, long version, long entry, String hash) {}
