package pl.pomost.business.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.given.Cards;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.Ground;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.official.OfficialSheet;

class RejectionLetterTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAKES") // their criteria have no titles
    void namesTheCriteriaThatAreNotMet(Ground ground) {
        ground.office(office -> {
            var given = new Cases(office.on(GivenOfficial.DAY)).opened().withCommittee();
            given.assessorsDo(
                    RecordFormalCard.class,
                    ref -> new RecordFormalCard.Command(ref, Cards.formal("IN_TIME", "STATEMENTS_COMPLETE")));
            given.managerDoes(RejectFormally.class, ref -> new RejectFormally.Command(ref, "Wniosek spóźniony."));
            var subject = GivenOfficial.subject(given, OfficialKind.DECISION_LETTER);

            var number = GivenOfficial.issue(given, OfficialKind.DECISION_LETTER, subject);

            var reader = office.as(GivenMoney.MANAGER, Role.MANAGER);
            assertThat(reader.inTransaction(
                                    () -> reader.the(OfficialSheet.class).page(given.number(), number))
                            .text())
                    .contains("Nie spełniono kryteriów oceny formalnej")
                    .contains("<li>Wniosek złożono w terminie</li>")
                    .contains("<li>Komplet oświadczeń</li>")
                    .doesNotContain("IN_TIME")
                    .doesNotContain("STATEMENTS_COMPLETE");
        });
    }
}
