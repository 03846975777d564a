package pl.pomost.records.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A seal as anybody may read it.
 *
 * @param number  number of the seal, from 1
 * @param day     its business day
 * @param instant moment of the wall clock
 * @param entries how many entries it binds
 * @param root    Merkle root over the entries
 * @param hash    hash of the seal, which also binds the seal before
 */
public record PublishedSeal(long number, LocalDate day, Instant instant, long entries, String root, String hash) {}
