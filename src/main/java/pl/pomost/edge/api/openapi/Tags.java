package pl.pomost.edge.api.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The chapters of the document, in the order of a case's road. */
final class Tags {

    private static final List<Map.Entry<String, String>> CHAPTERS = List.of(
            Map.entry("Cases", "Open, list and read cases; every move with all reasons against it"),
            Map.entry("Participants", "People and their data; identifiers stay masked"),
            Map.entry("Recruitment", "How people come into an edition, and their support in it"),
            Map.entry("Group", "Who founds or joins the cooperative of a case"),
            Map.entry("Training", "The hours before the application"),
            Map.entry("Plan", "Business plan, costs, and the way of the application"),
            Map.entry("Documents", "Papers of a case"),
            Map.entry("Assessment", "The committee: seats, formal cards, merit cards"),
            Map.entry("Ranking", "Ranking lists of an edition, the reserve list, partial grants"),
            Map.entry("Appeals", "Receipts of letters, appeals, and what was decided on them"),
            Map.entry("Simulation", "An edition under other rules, before they take force"),
            Map.entry("Forecast", "The budgets of an edition, month by month"),
            Map.entry("Decision", "Approval or refusal of the grant"),
            Map.entry("Agreement", "Registration of the cooperative and the grant agreement"),
            Map.entry("De minimis aid", "What a cooperative received, what is left of the limit, and the certificates"),
            Map.entry("Payouts", "Money out: prepared, approved and answered by the bank"),
            Map.entry("Securities", "What secures the return of the money, paper by paper"),
            Map.entry("Settlement", "What the grant was spent on"),
            Map.entry("Membership", "Who belongs to a cooperative when, and when it stood still"),
            Map.entry("Office accounts", "The office's own accounts, and what their banks take in their files"),
            Map.entry("Batches", "Payouts that go to the bank together, and its files"),
            Map.entry(
                    "Works in progress", "What goes on in the background, how far it is, and what became of each row"),
            Map.entry("Ledger", "Where the money stands by edition and case, the entries behind it, and their proof"),
            Map.entry("Bridging", "Monthly support, basic and extended"),
            Map.entry("Monitoring", "Visits, and the closing"),
            Map.entry("Obligations", "What is owed by when, and why by then"),
            Map.entry("Repayment", "Suspected breaches, money demanded back, and the payments against it"),
            Map.entry("Statements", "What the bank tells of the office's accounts, and how each line of it is posted"),
            Map.entry("Trail", "The trail of changes, its seals and its verification"),
            Map.entry("Programmes", "Projects, editions with their budgets, and versions of the rules"),
            Map.entry("Reference", "Tables to look up"),
            Map.entry("Outbox", "What leaves the office, files and mail, and what is in its way"),
            Map.entry("Users", "Accounts and roles"),
            Map.entry("Business day", "The day that the office lives in"));

    private Tags() {}

    static List<Tag> all() {
        return CHAPTERS.stream()
                .map(chapter -> OASFactory.createTag().name(chapter.getKey()).description(chapter.getValue()))
                .toList();
    }
}
