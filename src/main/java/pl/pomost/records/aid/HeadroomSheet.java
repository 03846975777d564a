package pl.pomost.records.aid;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.aid.AidRegime;
import pl.pomost.business.aid.AidRegimes;
import pl.pomost.business.aid.Headroom;
import pl.pomost.business.aid.HeadroomPolicy;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What is left of the limit of de minimis aid for the cooperative of a case, with the arithmetic. */
@Reading
@Requires(Permission.READ_CASES)
public class HeadroomSheet {

    @Inject
    AidRegimes regimes;

    @Inject
    HeadroomPolicy policy;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Agreements agreements;

    @Inject
    Decisions decisions;

    @Inject
    Programmes programmes;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    HeadroomSheet() {}

    /**
     * The headroom of the cooperative of a case.
     *
     * @param day    today when null
     * @param regime that of a granting on the day under the rules, or else the newest that holds on it, when null
     * @param amount the approved amount while no agreement is signed, when null
     * @throws Refusal RULE when the cooperative has no number, the regulation does not hold or no rate is known
     */
    public HeadroomRow of(CaseNumber number, @Nullable LocalDate day, @Nullable String regime, @Nullable Money amount) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var nip = cooperatives
                .of(number)
                .flatMap(Cooperative::nip)
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("aid.no-recipient")));
        var asOf = day == null ? clock.day() : day;
        var terms = programmes.rules(file.rulesVersion()).aid();
        var granting = terms.regime().map(named -> policy.ofGranting(terms, nip, asOf));
        var headroom = regime == null
                ? granting.orElseGet(() -> policy.headroom(terms, newest(asOf), nip, asOf))
                : policy.headroom(terms, regime, nip, asOf);
        var checked = granting.filter(
                        each -> each.regime().code().equals(headroom.regime().code()))
                .isPresent();
        return row(headroom, checked, amount == null ? approved(number) : amount);
    }

    private String newest(LocalDate day) {
        return regimes.on(day).stream()
                .findFirst()
                .map(AidRegime::code)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("aid.none-in-force").with("day", day)));
    }

    private @Nullable Money approved(CaseNumber number) {
        return agreements.of(number).isPresent()
                ? null
                : decisions
                        .approvalOf(number)
                        .map(decision -> decision.amount())
                        .orElse(null);
    }

    private HeadroomRow row(Headroom headroom, boolean checked, @Nullable Money asked) {
        var regime = headroom.regime();
        var worth = asked == null ? null : headroom.worth(asked);
        return new HeadroomRow(
                headroom.until(),
                checked,
                regime.code(),
                regime.title(),
                regime.source(),
                regime.toBeConfirmed(),
                regime.counting(),
                regime.years(),
                regime.roadFreight(),
                headroom.from(),
                headroom.until(),
                headroom.recipients().stream().map(Nip::display).toList(),
                headroom.limit(),
                AidRows.of(headroom.counted()),
                headroom.used(),
                headroom.left(),
                headroom.rate().rate(),
                headroom.rate().publishedOn(),
                headroom.rate().table(),
                headroom.rate().publishedOn().equals(headroom.until()),
                headroom.floor(),
                asked,
                worth,
                worth == null ? null : !worth.isMoreThan(headroom.left()),
                explanation(headroom, asked, Wording.in(Texts.POLISH)),
                explanation(headroom, asked, Wording.in(Texts.ENGLISH)));
    }

    private static String explanation(Headroom headroom, @Nullable Money asked, Wording wording) {
        var figures = Map.of(
                "limit", headroom.limit(),
                "used", headroom.used(),
                "left", headroom.left(),
                "rate", headroom.rate().rate(),
                "published", headroom.rate().publishedOn(),
                "floor", headroom.floor(),
                "from", headroom.from(),
                "until", headroom.until(),
                "window", wording.name(headroom.regime().counting()),
                "years", headroom.regime().years());
        var counted = wording.text("aid.explained", figures);
        return asked == null
                ? counted
                : counted + " "
                        + wording.text(
                                "aid.explained.asked",
                                Map.of(
                                        "asked",
                                        asked,
                                        "rate",
                                        headroom.rate().rate(),
                                        "worth",
                                        headroom.worth(asked),
                                        "left",
                                        headroom.left(),
                                        "fits",
                                        headroom.fits(asked).isAllowed()));
    }
}
