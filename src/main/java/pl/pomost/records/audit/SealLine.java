package pl.pomost.records.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A seal as it is shown.
 *
 * @param number       from 1, without gaps
 * @param businessDay  the business day of sealing
 * @param instant      when it was made, in milliseconds
 * @param entries      how many entries it binds
 * @param root         Merkle root (RFC 6962) over their hashes, ordered by chain and number
 * @param previousHash hash of the seal before, 64 zeros for the first
 * @param hash         SHA-256 of the canonical JSON of all the others
 */
public record SealLine(
        long number,
        LocalDate businessDay,
        Instant instant,
        long entries,
        String root,
        String previousHash,
        String hash) {}
