package pl.pomost.given;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.training.IssueTrainingCertificate;
import pl.pomost.business.visit.Visit;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

/** A case of which every document can be issued. */
public final class GivenOfficial {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What the case of {@link #everything} cannot have: it was never suspended and has not ended. */
    public static final Set<OfficialKind> LATER =
            EnumSet.of(OfficialKind.SUSPENSION_LETTER, OfficialKind.CLOSING_PROTOCOL);

    private GivenOfficial() {}

    /** Trained, agreed, annexed, bridged, settled, and asked for what it did not spend. */
    public static GivenCase everything(Office office) {
        office.on(DAY);
        GivenAid.regime(office, "2023/2831");
        var given = new Cases(office).opened().withTrainedGroup(5);
        var person = given.group().members().get(0).participantNumber();
        given.advisorDoes(IssueTrainingCertificate.class, ref -> new IssueTrainingCertificate.Command(ref, person));
        GivenSettlement.plan(given, "60000.00", "40000.00");
        GivenAid.rate(office, office.today(), "4.2154");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        annexed(given);
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(office.today()), 6, "1600.00");
        GivenSettlement.submit(given, "60000.00", "18000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);
        GivenRepayment.unspent(given);
        return given;
    }

    /** A case that was closed after its durability year, with a visit that found nothing. */
    public static GivenCase closed(Office office) {
        var given = GivenRepayment.monitored(office, DAY);
        GivenVisit.closed(given, Visit.Result.OK);
        office.on(office.today().plusMonths(12));
        given.managerDoes(
                CloseCase.class, ref -> new CloseCase.Command(ref, true, "Uwag nie ma; weksel oddano za protokołem."));
        return given;
    }

    private static void annexed(GivenCase given) {
        given.advisorDoes(
                ProposeAnnex.class,
                ref -> new ProposeAnnex.Command(
                        ref,
                        Annex.Kind.COST_LINE,
                        null,
                        1,
                        Money.of("70000.00"),
                        null,
                        null,
                        null,
                        "Ceny urządzeń wzrosły; pozostałe pozycje są tańsze."));
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, 1, true, null));
    }

    /** The number of the first thing of that kind. */
    public static String subject(GivenCase given, OfficialKind kind) {
        var office = given.office();
        return office.inTransaction(() -> office.the(OfficialSources.class).subjects(kind, given.number()))
                .get(0);
    }

    /** Issues the document about that thing, as somebody who may. @return its number among the papers of the case */
    public static int issue(GivenCase given, OfficialKind kind, String subject) {
        var role = kind.issuers().get(0).holders().get(0);
        var account = role == Role.ADVISOR
                ? given.file().advisor()
                : role == Role.MANAGER ? GivenMoney.MANAGER : GivenMoney.ACCOUNTANT;
        return Integer.parseInt(
                given.does(account, role, IssueDocument.class, ref -> new IssueDocument.Command(ref, kind, subject))
                        .subject());
    }
}
