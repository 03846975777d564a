package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** The drawing of the machine is the machine: with {@code -Dpomost.redraw=true} the file is drawn anew. */
class LifecycleDrawingTest {

    private static final Path FILE = Path.of("src", "site", "markdown", "lifecycle.md");
    private static final Wording POLISH = Wording.in(Texts.POLISH);
    private static final Wording ENGLISH = Wording.in(Texts.ENGLISH);

    @Test
    void showsTheMachineAsItIs() throws IOException {
        if (Boolean.getBoolean("pomost.redraw")) {
            Files.writeString(FILE, drawing());
        }

        assertThat(Files.readString(FILE)).isEqualTo(drawing());
    }

    private static String drawing() {
        return """
                # The life of a case

                Drawn from `Stage` and `Move` by `LifecycleDrawingTest`, which fails when this file differs. Draw it anew with
                `mvn test -Dtest=LifecycleDrawingTest -Dpomost.redraw=true`.

                Whether a move may be made now is said by the gates of the rooms: `GET /api/cases/{number}/moves` lists every
                move with all reasons against it, but those that take another back (`UNDO_…`): only a confirmed reversal makes them.
                A withdrawal is possible from every stage before the agreement is signed; the diagram leaves it out.

                ```mermaid
                stateDiagram-v2
                    [*] --> GROUP_FORMING
                """
                + arrows()
                + "```\n\n## Stages\n\n| code | stage | po polsku | in English |\n| --- | --- | --- | --- |\n"
                + List.of(Stage.values()).stream()
                        .map(LifecycleDrawingTest::line)
                        .collect(Collectors.joining())
                + "\nStages without a move belong to the road that later versions walk."
                + "\n\n## Moves\n\n| move | po polsku | in English | from | to | permission | roles |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n"
                + List.of(Move.values()).stream()
                        .map(LifecycleDrawingTest::line)
                        .collect(Collectors.joining())
                + people()
                + bridging();
    }

    private static String people() {
        return """

                # The way of a person through an edition

                Drawn from `EnrolmentStage` and `EnrolmentMove`. `GET /api/editions/{edition}/recruitment/{participant}/steps` lists
                every next step with all reasons against it. The diagram leaves the withdrawal out. The appeal has no code in the
                papers of the programme (P45).

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """
                + List.of(EnrolmentMove.values()).stream()
                        .filter(move -> move != EnrolmentMove.WITHDRAW_PERSON)
                        .flatMap(move -> move.from().stream()
                                .map(from -> "    %s --> %s: %s\n".formatted(from, move.to(), move)))
                        .collect(Collectors.joining())
                + "```\n\n| code | stage | po polsku | in English |\n| --- | --- | --- | --- |\n"
                + List.of(EnrolmentStage.values()).stream()
                        .map(stage -> "| %s | `%s` | %s | %s |\n"
                                .formatted(stage.code(), stage, POLISH.name(stage), ENGLISH.name(stage)))
                        .collect(Collectors.joining());
    }

    private static String bridging() {
        return """

                # The way of bridging support

                Drawn from `BridgingState` and `BridgingMove`. `GET /api/cases/{number}/bridging` lists with each support the moves
                that its reader could make, with all reasons against them. The diagram leaves the withdrawal out. The appeal
                against a refusal (B55) and the withdrawal (B00) have no code in the papers of the programme.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """
                + List.of(BridgingMove.values()).stream()
                        .filter(move -> move != BridgingMove.WITHDRAW_BRIDGING)
                        .flatMap(move -> move.from().stream()
                                .map(from -> "    %s --> %s: %s\n".formatted(from, move.to(), move)))
                        .collect(Collectors.joining())
                + "```\n\n| code | state | po polsku | in English |\n| --- | --- | --- | --- |\n"
                + List.of(BridgingState.values()).stream()
                        .map(state -> "| %s | `%s` | %s | %s |\n"
                                .formatted(state.code(), state, POLISH.name(state), ENGLISH.name(state)))
                        .collect(Collectors.joining());
    }

    private static String arrows() {
        return List.of(Move.values()).stream()
                .filter(move -> move != Move.WITHDRAW)
                .flatMap(move -> sorted(move.from()).stream().flatMap(from -> sorted(move.to()).stream()
                        .map(to -> "    %s --> %s: %s\n".formatted(from, to, move))))
                .collect(Collectors.joining());
    }

    private static String line(Stage stage) {
        return "| %s | `%s` | %s | %s |\n".formatted(stage.code(), stage, POLISH.name(stage), ENGLISH.name(stage));
    }

    private static String line(Move move) {
        var roles = move.permission().holders().stream().map(ENGLISH::name).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s | `%s` | %s |\n"
                .formatted(
                        move,
                        POLISH.name(move),
                        ENGLISH.name(move),
                        named(move.from()),
                        named(move.to()),
                        move.permission(),
                        roles);
    }

    private static String named(Set<Stage> stages) {
        return sorted(stages).stream().map(stage -> "`" + stage + "`").collect(Collectors.joining(", "));
    }

    private static List<Stage> sorted(Set<Stage> stages) {
        return stages.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
