package pl.pomost.records.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.text.Wording;

class RuleFigureTest {

    private static RuleFigure figure(Setting setting, Object value) {
        return new RuleFigure(setting.word(), value, Mark.UNSTATED, "", null);
    }

    @ParameterizedTest
    @CsvSource({
        "BRIDGING_COSTS, RENT/WAGES",
        "ACCESS_CRITERIA, FORM_COMPLETE/NO_BUSINESS",
        "PLAN_STATEMENTS, NO_BUSINESS/TRUTHFUL",
        "PLAN_STATEMENTS_LEGAL, FOUNDERS_RESOLUTION",
        "REGISTRATION_PAPERS, SOCIAL_INSURANCE",
        "DISADVANTAGED_STATUSES, UNEMPLOYED/CARER",
        "BRIDGING_BASIC_PAPERS, TRAINING_PROOF",
        "BRIDGING_EXTENDED_PAPERS, COURT_ENTRY"
    })
    void namesEveryCodeOfAList(Setting setting, String codes) {
        var polish = Wording.in(Locale.forLanguageTag("pl"));

        assertThat(figure(setting, codes.replace('/', ',')).nameKeys())
                .hasSize(codes.split("/").length)
                .allMatch(polish::has);
    }

    @Test
    void leavesOtherValuesAsTheyAre() {
        assertThat(figure(Setting.APPEAL_DAYS, 7).nameKeys()).isEqualTo(List.of());
        assertThat(figure(Setting.BRIDGING_COSTS, "").nameKeys()).isEmpty();
        assertThat(figure(Setting.MERIT_CARD, "PES-100/1").nameKeys()).isEmpty();
    }
}
