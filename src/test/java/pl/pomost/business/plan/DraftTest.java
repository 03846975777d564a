package pl.pomost.business.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

class DraftTest {

    private static final DraftPart SWOT = DraftPart.of(SectionCode.SWOT);

    private final Office office = Office.onFakes().as("doradca", Role.ADVISOR);
    private CaseNumber number;

    @BeforeEach
    void anApplicationIsBegun() {
        number = new Cases(office).opened().withGroup(5).number();
        Filled.set(office.the(CaseFiles.class).look(number), "stage", Stage.APPLICATION_DRAFT);
        office.the(BusinessPlans.class).add(new BusinessPlan(number, office.today()));
    }

    @Test
    void isKeptOutsideTheTrailAndMovesNoVersion() {
        var before = Plans.seen(office, number);
        var told = office.facts().told().size();

        keep("Mocne strony", 0);
        keep("Mocne strony: doświadczenie", 1);

        assertThat(draft().content()).isEqualTo("Mocne strony: doświadczenie");
        assertThat(office.facts().told()).hasSize(told);
        assertThat(Plans.seen(office, number)).isEqualTo(before);
    }

    @Test
    void vanishesWhenItsSectionIsRecorded() {
        keep("Mocne strony", 0);

        office.does(
                RecordPlanSection.class,
                new RecordPlanSection.Command(Plans.seen(office, number), SectionCode.SWOT, "Mocne strony"));

        assertThat(office.the(PlanDrafts.class).take(number, SWOT, "doradca")).isEmpty();
    }

    @Test
    void isNotOverwrittenByASecondWindow() {
        keep("z pierwszego okna", 0);

        var refusal = office.refusalOf(KeepDraft.class, new KeepDraft.Command(number, SWOT, "z drugiego okna", 0));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(draft().content()).isEqualTo("z pierwszego okna");
    }

    @Test
    void canBeThrownAway() {
        keep("Mocne strony", 0);

        office.does(DiscardDraft.class, new DiscardDraft.Command(number, SWOT));

        assertThat(office.the(PlanDrafts.class).take(number, SWOT, "doradca")).isEmpty();
    }

    @Test
    void isRefusedWhenThePlanIsLocked() {
        Filled.set(office.the(CaseFiles.class).look(number), "stage", Stage.SUBMITTED);

        assertThat(office.refusalOf(KeepDraft.class, new KeepDraft.Command(number, SWOT, "za późno", 0))
                        .verdict()
                        .reasons())
                .extracting("rule")
                .containsExactly("plan.locked");
    }

    private void keep(String text, long revision) {
        office.does(KeepDraft.class, new KeepDraft.Command(number, SWOT, text, revision));
    }

    private PlanDraft draft() {
        return office.the(PlanDrafts.class).take(number, SWOT, "doradca").orElseThrow();
    }
}
