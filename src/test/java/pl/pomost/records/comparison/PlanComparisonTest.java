package pl.pomost.records.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.comparison.LineChange.LineFate;
import pl.pomost.records.comparison.Piece.PieceFate;

/** A correction is a new version with a readable difference. */
class PlanComparisonTest {

    @ParameterizedTest
    @EnumSource
    void showsWhatACorrectionChanged(Ground ground) {
        ground.office(office -> {
            var given = corrected(office);

            var difference = of(office, given, 1, 2);

            assertThat(difference.from().genuine()).isTrue();
            assertThat(difference.to().genuine()).isTrue();
            assertThat(difference.sections()).singleElement().satisfies(section -> {
                assertThat(section.section()).isEqualTo(SectionCode.RISKS);
                assertThat(section.pieces())
                        .containsExactly(
                                new Piece(PieceFate.SAME, "Treść części "),
                                new Piece(PieceFate.REMOVED, "RISKS"),
                                new Piece(PieceFate.ADDED, "ryzyk: zima."));
            });
            assertThat(difference.declared())
                    .containsExactly(new LineChange.ValueChange("activities", "56.21.Z 56.11.Z", "56.21.Z"));
            assertThat(difference.lines())
                    .extracting(LineChange::fate)
                    .containsExactly(LineFate.CHANGED, LineFate.REMOVED, LineFate.ADDED);
            assertThat(difference.lines().get(0).values())
                    .contains(new LineChange.ValueChange("fromGrant", "20000.00", "19000.00"))
                    .contains(new LineChange.ValueChange("unitNet", "20000.00", "19000.00"));
            assertThat(difference.sums().get(0))
                    .isEqualTo(new PlanComparison.SumChange(
                            "amountAsked", Money.of("60000.00"), Money.of("59000.00"), Money.of("-1000.00")));
            assertThat(of(office, given, 2, 2).nothing()).isTrue();
        });
    }

    @Test
    void givesTheTextThatWasHashed() {
        var office = Office.onFakes();
        var given = corrected(office);

        var text = office.the(PlanComparison.class).text(given.number(), 2);

        assertThat(Fingerprint.of(text)).isEqualTo(of(office, given, 1, 2).to().sha256());
    }

    @Test
    void makesBothTextsFromThePieces() {
        var before = "Piec  stoi w kuchni.\nDrugi akapit o piecu.";
        var after = "Nowy piec stoi w kuchni.\n\nDrugi akapit.";

        var pieces = Piece.between(before, after);

        assertThat(joined(pieces, PieceFate.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, PieceFate.REMOVED)).isEqualTo(after);
        assertThat(Piece.between("", "nowe")).containsExactly(new Piece(PieceFate.ADDED, "nowe"));
    }

    private static String joined(List<Piece> pieces, PieceFate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static PlanComparison.Difference of(Office office, GivenCase given, int from, int to) {
        return office.inTransaction(() -> office.the(PlanComparison.class).of(given.number(), from, to));
    }

    /** Line 1 is cheaper, line 2 is gone and its number taken over by line 3, a fourth thing is new. */
    private static GivenCase corrected(Office office) {
        var given = new Cases(office).opened().submitted("20000.00", "30000.00", "10000.00");
        office.inTransaction(() -> {
            Filled.set(office.the(CaseFiles.class).look(given.number()), "stage", Stage.FORMAL_CORRECTION);
            return null;
        });
        office.as(given.file().advisor(), Role.ADVISOR);
        given.advisorDoes(
                RecordPlanSection.class,
                ref -> new RecordPlanSection.Command(ref, SectionCode.RISKS, "Treść części ryzyk: zima."));
        Plans.activities(office, given.number(), "56.21.Z");
        given.advisorDoes(
                RecordCostLines.class,
                ref -> new RecordCostLines.Command(
                        ref,
                        Money.of("59000.00"),
                        List.of(
                                Plans.cost("Zakup 1", "19000.00"),
                                Plans.cost("Zakup 3", "10000.00"),
                                Plans.cost("Wózek", "30000.00"))));
        return given.advisorDoes(ResubmitApplication.class, ResubmitApplication.Command::new);
    }
}
