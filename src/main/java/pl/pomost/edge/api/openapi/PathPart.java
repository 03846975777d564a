package pl.pomost.edge.api.openapi;

import java.util.Map;

/**
 * What stands in the place of a name in an address, by the word before it.
 *
 * @param description where a client finds it
 * @param pattern     its form, empty when its type says it
 * @param example     one of them
 */
record PathPart(String description, String pattern, String example) {

    private static final Map<String, PathPart> BY_WORD = Map.ofEntries(
            Map.entry(
                    "cases",
                    new PathPart(
                            "Number of the case: the subject of the receipt that opened it",
                            "^GR-\\d{4}-\\d{4,9}$",
                            "GR-2026-0005")),
            Map.entry(
                    "participants",
                    new PathPart(
                            "Number of the person: the subject of the receipt of the registration",
                            "^P-\\d{4}-\\d{5,9}$",
                            "P-2026-00001")),
            Map.entry(
                    "recruitment",
                    new PathPart("Number of the registered person", "^P-\\d{4}-\\d{5,9}$", "P-2026-00001")),
            Map.entry(
                    "payouts",
                    new PathPart(
                            "Reference of the payout: the subject of the receipt of its preparation",
                            "^GR-\\d{4}-\\d{4,9}-[TM]\\d{1,3}(-\\d{1,4})?$",
                            "GR-2026-0005-T1")),
            Map.entry(
                    "demands",
                    new PathPart(
                            "Number of the demand: the subject of its receipt",
                            "^ZW-\\d{4}-\\d{4,9}$",
                            "ZW-2026-0001")),
            Map.entry(
                    "statements",
                    new PathPart(
                            "Our number of the statement: the subject of the receipt that loaded it",
                            "^WB-\\d{4}-\\d{4,9}$",
                            "WB-2026-0001")),
            Map.entry(
                    "batches",
                    new PathPart(
                            "Number of the batch: the subject of the receipt that gathered it",
                            "^PP-\\d{4}-\\d{4,9}$",
                            "PP-2026-0007")),
            Map.entry(
                    "rows",
                    new PathPart(
                            "Reference of the payout in the batch",
                            "^GR-\\d{4}-\\d{4,9}-[TM]\\d{1,3}(-\\d{1,4})?$",
                            "GR-2026-0005-T1")),
            Map.entry(
                    "office-accounts",
                    new PathPart("Code of the account of the office", "^[A-Z0-9][A-Z0-9-]{0,19}$", "GLOWNY")),
            Map.entry("bank-profiles", new PathPart("Code of the profile", "^[A-Z0-9][A-Z0-9-]{0,19}$", "PLAIN")),
            Map.entry(
                    "gatherings", new PathPart("Id that the look at what is due gave", "^[0-9A-Z]{1,20}$", "MHZ4K2Q1")),
            Map.entry(
                    "works", new PathPart("Number of the work, as the answer that began it says", "^\\d{1,9}$", "17")),
            Map.entry("submissions", new PathPart("Number of the submitted version", "", "2")),
            Map.entry("changes", new PathPart("Number of the earlier version", "", "1")),
            Map.entry("official-documents", new PathPart("Number of the PDF within its case", "", "1")),
            Map.entry("forecast", new PathPart("What the budget is for", "", "GRANTS")),
            Map.entry("{purpose}", new PathPart("Part of the forecast", "", "PAID")),
            Map.entry("aid", new PathPart("Number of the entry of aid within the case", "", "1")),
            Map.entry("securities", new PathPart("Number of the security within the case", "", "1")),
            Map.entry("annexes", new PathPart("Number of the proposal within the case", "", "1")),
            Map.entry("appeals", new PathPart("Which appeal of the person, from 1 in the order of filing", "", "1")),
            Map.entry("papers", new PathPart("What the document to the person is", "", "FORM_REJECTION")),
            Map.entry("undertakings", new PathPart("Number of the entry within the case", "", "1")),
            Map.entry("posts", new PathPart("Number of the post within its case", "", "1")),
            Map.entry("visits", new PathPart("Number of the visit within its case", "", "1")),
            Map.entry("visit-plans", new PathPart("Number of the plan within its case", "", "1")),
            Map.entry("memberships", new PathPart("Number of the person on the roll", "", "1")),
            Map.entry("pauses", new PathPart("Number of the pause within its case", "", "1")),
            Map.entry("payments", new PathPart("Number of the payment within its demand", "", "1")),
            Map.entry(
                    "dispatches",
                    new PathPart(
                            "Name by which the receiver knows a double",
                            "^(batch|reminder)-[A-Za-z0-9._@-]{1,130}$",
                            "batch-PP-2026-0007")),
            Map.entry("users", new PathPart("Account", "^[a-z0-9._-]{2,40}$", "doradca")),
            Map.entry("assessors", new PathPart("Account of the present assessor", "^[a-z0-9._-]{2,40}$", "asesor1")),
            Map.entry("sections", new PathPart("Code of the section", "", "SUMMARY")),
            Map.entry("documents", new PathPart("Number of the paper within its case", "", "1")),
            Map.entry("bridging", new PathPart("The basic or the extended support", "", "BASIC")),
            Map.entry("interest-rates", new PathPart("Kind of interest", "", "TAX_ARREARS")),
            Map.entry("tables", new PathPart("One of the tables", "", "MINIMUM_WAGE")),
            Map.entry("lines", new PathPart("Number of the line", "", "1")),
            Map.entry("obligations", new PathPart("Number of the obligation within its case", "", "1")),
            Map.entry("editions", new PathPart("Code of the edition", "^[A-Z0-9][A-Z0-9.-]{0,39}$", "WZOR-1")),
            Map.entry("budgets", new PathPart("What the budget is for", "", "GRANTS")),
            Map.entry(
                    "support-rules",
                    new PathPart("Family of the rules", "^[A-Z0-9][A-Z0-9.-]{0,39}$", "FEDKP-8.22-2024")),
            Map.entry("merit-cards", new PathPart("Family of the form", "^[A-Z0-9][A-Z0-9.-]{0,29}$", "PES-100")),
            Map.entry("{family}", new PathPart("Number of the version within its family", "", "1")),
            Map.entry("{code}", new PathPart("Number of the version within its family", "", "1")),
            Map.entry(
                    "calendar-feeds",
                    new PathPart(
                            "The key, with the name of a calendar file",
                            "^pomost_[0-9a-f]{8}_[A-Za-z0-9_-]{43}\\.ics$",
                            "pomost_1a2b3c4d_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")),
            Map.entry("months", new PathPart("Number of the month of support, 1 to 12", "", "1")),
            Map.entry("training-sessions", new PathPart("Number of the session within its case", "", "1")),
            Map.entry(
                    "trail-verifications",
                    new PathPart("Id that the start of the check gave", "", "6f1c2a52-5e0c-4d1f-9d3a-1f6f0b6a7c11")));

    private static final PathPart UNSAID = new PathPart("", "", "");

    /** What is said of the place; nothing when nobody has said it: say it above. */
    static PathPart of(String path, String name) {
        var before = path.substring(0, path.indexOf("/{" + name + "}"));
        var word = before.substring(before.lastIndexOf('/') + 1);
        return BY_WORD.getOrDefault(word, UNSAID);
    }
}
