package pl.pomost.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The rooms of the house by name, below a root: the real one, or the deliberately wrong one. */
record Rooms(String root) {
    /** The rooms of the business, from the top down: a room may import only rooms above it. */
    static final List<String> BUSINESS = List.of(
            "office",
            "outbox",
            "work",
            "basis",
            "card",
            "reference",
            "programme",
            "account",
            "applicant",
            "recruitment",
            "recourse",
            "casefile",
            "obligation",
            "aid",
            "document",
            "training",
            "participation",
            "plan",
            "declaration",
            "job",
            "checklist",
            "assessment",
            "negotiation",
            "appeal",
            "ranking",
            "decision",
            "agreement",
            "composition",
            "membership",
            "payout",
            "invoice",
            "security",
            "annex",
            "settlement",
            "bridging",
            "review",
            "evidence",
            "batch",
            "due",
            "visit",
            "monitoring",
            "repayment",
            "statement",
            "posting",
            "reversal",
            "official");

    /** Rooms of the plan that are not built yet: take a room off when its first class stands; never put one on. */
    static final List<String> NOT_BUILT_YET = List.of("reporting");

    /** What stands beside the business: rooms of records and edge that rules name. */
    static final List<String> BESIDE = List.of(
            "kernel",
            "records.audit",
            "records.register",
            "records.recruitment",
            "records.checklist",
            "records.dossier",
            "records.lookup",
            "records.ranking",
            "records.appeal",
            "records.forecast",
            "records.simulation",
            "records.statement",
            "records.ledger",
            "records.outbox",
            "records.work",
            "records.official",
            "records.publication",
            "records.reporting",
            "edge.api",
            "edge.desk",
            "edge.portal",
            "edge.timer",
            "platform");

    static final Rooms REAL = new Rooms("pl.pomost");
    static final Rooms WRONG = new Rooms("pl.pomost.house.wrong");

    /** The package of a room. */
    String of(String room) {
        return root + "." + room;
    }

    /** The package of a room and all below it. */
    String all(String room) {
        return of(room) + "..";
    }

    /** Which business room a class lies in; empty when in none. */
    String businessRoomOf(JavaClass type) {
        return below("business", type);
    }

    /** The edge a class lies in: api, desk, portal or timer; empty when in none. */
    String edgeOf(JavaClass type) {
        return below("edge", type);
    }

    private String below(String floor, JavaClass type) {
        String prefix = of(floor) + ".";
        String name = type.getPackageName() + ".";
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? name.substring(prefix.length(), name.indexOf('.', prefix.length()))
                : "";
    }
}
