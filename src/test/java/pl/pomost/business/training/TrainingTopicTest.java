package pl.pomost.business.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pl.pomost.kernel.text.Texts;

/**
 * The topics of the fifty hours are the six of the operator's history page: "prawne aspekty spółdzielni socjalnej, tworzenie
 * biznesplanu, marketing i PR, strategia rozwoju spółdzielni socjalnej, produkt, zarządzanie" (project of 2012 to 2014).
 */
class TrainingTopicTest {

    @Test
    void areTheSixOfTheHistoryPageInItsOrder() {
        assertThat(TrainingTopic.values())
                .containsExactly(
                        TrainingTopic.LEGAL_ASPECTS,
                        TrainingTopic.BUSINESS_PLAN,
                        TrainingTopic.MARKETING,
                        TrainingTopic.STRATEGY,
                        TrainingTopic.PRODUCT,
                        TrainingTopic.MANAGEMENT);
    }

    @Test
    void areCalledAsThere() {
        var texts = Texts.in(Texts.POLISH);

        assertThat(Arrays.stream(TrainingTopic.values()).map(each -> texts.getString("TrainingTopic." + each.name())))
                .containsExactly(
                        "aspekty prawne spółdzielni",
                        "tworzenie biznesplanu",
                        "marketing i PR",
                        "strategia rozwoju spółdzielni",
                        "produkt",
                        "zarządzanie");
    }
}
