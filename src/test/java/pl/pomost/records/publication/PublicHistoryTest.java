package pl.pomost.records.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Store;
import pl.pomost.kernel.text.Texts;

class PublicHistoryTest {

    private static final Instant NOON = Instant.parse("2026-01-04T11:00:00.000Z");
    private static final String ROOT = "a".repeat(64);

    @ParameterizedTest
    @EnumSource
    void tellsTheFiveProjectsInTheOrderInWhichTheyBegan(DataBase kind) {
        try (var store = kind.fresh()) {
            var projects = reads(store, history -> history.projects(Texts.POLISH));

            assertThat(projects).extracting(PublishedProject::number).containsExactly(1, 2, 3, 4, 5);
            assertThat(projects)
                    .extracting(project -> project.start().earliest())
                    .isSorted();
            assertThat(projects)
                    .allSatisfy(project -> assertThat(project.lines()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsDatesAsFarAsTheyAreKnown(DataBase kind) {
        try (var store = kind.fresh()) {
            var projects = reads(store, history -> history.projects(Texts.POLISH));

            assertThat(projects.get(0).start()).isEqualTo(new KnownDate(2006, null, null));
            assertThat(projects.get(0).end()).isNull();
            assertThat(projects.get(1).end()).isEqualTo(new KnownDate(2008, 1, null));
            assertThat(projects.get(2).start()).isEqualTo(new KnownDate(2009, 9, 1));
            assertThat(projects.get(2).end()).isEqualTo(new KnownDate(2011, 8, null));
            assertThat(projects.get(4).end()).isEqualTo(new KnownDate(2015, 9, 30));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsCooperativesOnlyWhereTheyAreTold(DataBase kind) {
        try (var store = kind.fresh()) {
            var projects = reads(store, history -> history.projects(Texts.ENGLISH));

            assertThat(projects).extracting(PublishedProject::cooperatives).containsExactly(0, 0, 0, 5, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTitlesPolishAndTranslatesTheRest(DataBase kind) {
        try (var store = kind.fresh()) {
            var polish = reads(store, history -> history.projects(Texts.POLISH));
            var english = reads(store, history -> history.projects(Locale.ENGLISH));

            assertThat(english)
                    .extracting(PublishedProject::title)
                    .isEqualTo(polish.stream().map(PublishedProject::title).toList());
            assertThat(english)
                    .extracting(PublishedProject::summary)
                    .doesNotContainAnyElementsOf(
                            polish.stream().map(PublishedProject::summary).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheLatestSealOnly(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThat(reads(store, PublicHistory::latestSeal)).isEmpty();
            store.does(entities -> publish(entities, 1));
            store.does(entities -> publish(entities, 2));

            var seal = reads(store, PublicHistory::latestSeal).orElseThrow();

            assertThat(seal.number()).isEqualTo(2);
            assertThat(seal.instant()).isEqualTo(NOON);
            assertThat(seal.root()).isEqualTo(ROOT);
            assertThat(seal.entries()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishesNoSealTwice(DataBase kind) {
        try (var store = kind.fresh()) {
            store.does(entities -> publish(entities, 1));

            assertThatThrownBy(() -> store.does(entities -> publish(entities, 1)))
                    .hasMessageContaining("public_seal");
        }
    }

    private static void publish(EntityManager entities, long number) {
        var facts = new PublicFacts();
        facts.entities = entities;
        facts.publishSeal(
                number,
                LocalDate.of(2026, 1, 4),
                NOON,
                ROOT,
                String.valueOf(number).repeat(64),
                7);
    }

    private static <T> T reads(Store store, Function<PublicHistory, T> question) {
        return store.inTransaction(entities -> {
            var history = new PublicHistory();
            history.entities = entities;
            return question.apply(history);
        });
    }
}
