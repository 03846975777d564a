package pl.pomost.kernel.fact;

import org.jspecify.annotations.Nullable;

/**
 * A change that happened: one entry of the trail.
 *
 * @param chain        the chain that it belongs to
 * @param thing        which thing of the subject changed: "case", "plan", "payout GR-2026-0005-T1"; the timeline compares
 *                     an entry with the entry before it about the same thing
 * @param after        how the thing looks now
 * @param rulesVersion the version of the support rules in force for it, null where no rules apply
 * @param subject      key that the receipt carries
 * @param version      version of the subject's root after the change
 */
public record Fact(
        Chain chain, String thing, Snapshot after, @Nullable String rulesVersion, String subject, long version) {

    /** The same fact with a receipt about one of the subject's things. */
    public Fact withSubject(String key) {
        return new Fact(chain, thing, after, rulesVersion, key, version);
    }
}
