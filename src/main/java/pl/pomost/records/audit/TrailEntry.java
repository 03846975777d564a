package pl.pomost.records.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Role;

/**
 * An entry as it stands in its chain: with everything that its hash covers, so that anybody can compute it again.
 *
 * @param chain        kind and key of the chain, e.g. "CASE/GR-2026-0005"
 * @param number       from 1, without gaps
 * @param businessDay  the business day
 * @param instant      the wall clock, in milliseconds
 * @param actor        the account
 * @param role         the role in which it acted
 * @param useCase      what it did or tried to do
 * @param outcome      done or refused
 * @param thing        which thing of the subject
 * @param rulesVersion version of the rules, null where none apply
 * @param body         canonical JSON of the thing after the change, or of the reasons of a refusal
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash         SHA-256 of the canonical JSON of all the others
 */
public record TrailEntry(
        String chain,
        long number,
        LocalDate businessDay,
        Instant instant,
        String actor,
        Role role,
        String useCase,
        AuditEntry.Outcome outcome,
        String thing,
        @Nullable String rulesVersion,
        String body,
        String previousHash,
        String hash) {}
