package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Ending;
import pl.pomost.business.agreement.Endings;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * The letter that tells the group how its application was assessed, as long as it may appeal, and the letter that tells what was
 * decided about its grant; each with its grounds.
 */
@ApplicationScoped
class DecisionSource implements OfficialSource {

    private static final String RESULT = "/O";
    private static final String DECISION = "/D";

    @Inject
    Letterhead letterhead;

    @Inject
    Decisions decisions;

    @Inject
    Endings endings;

    @Inject
    AppealBook appeals;

    @Inject
    CaseFiles files;

    @Inject
    DecisionGrounds grounds;

    DecisionSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.DECISION_LETTER;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return Stream.concat(
                        result(caseNumber).map(file -> caseNumber.text() + RESULT).stream(),
                        Stream.concat(
                                IntStream.rangeClosed(
                                                1, decisions.of(caseNumber).size())
                                        .mapToObj(turn -> subject(caseNumber, turn)),
                                endings.of(caseNumber).map(DecisionSource::subject).stream()))
                .toList();
    }

    /** The letter about the first decision bears the number of the case; another follows an appeal that was right. */
    private static String subject(CaseNumber caseNumber, int turn) {
        return caseNumber.text() + (turn == 1 ? "" : DECISION + turn);
    }

    /** The letter about the end is the second one of the case. */
    private static String subject(Ending ending) {
        return ending.caseNumber().text() + "/2";
    }

    /** The case while it stands at a result that its group may question. */
    private Optional<CaseFile> result(CaseNumber caseNumber) {
        return Optional.of(files.look(caseNumber))
                .filter(file -> file.stage() != Stage.NOT_FUNDED && appeals.isAppealable(file));
    }

    private Optional<OfficialContent> decision(CaseNumber caseNumber, String subject) {
        var all = decisions.of(caseNumber);
        return IntStream.rangeClosed(1, all.size())
                .filter(turn -> subject.equals(subject(caseNumber, turn)))
                .mapToObj(turn -> content(all.get(turn - 1), subject))
                .findFirst();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return decision(caseNumber, subject)
                .or(() -> result(caseNumber)
                        .filter(file -> subject.equals(caseNumber.text() + RESULT))
                        .map(file -> told(file, subject)))
                .or(() -> endings.of(caseNumber)
                        .filter(ending -> subject.equals(subject(ending)))
                        .map(this::content));
    }

    private OfficialContent told(CaseFile file, String subject) {
        var facts = letterhead.of(file.number());
        grounds.put(file, facts);
        facts.put("day", file.stageSince());
        facts.put("ended", false);
        return new OfficialContent(
                kind(),
                subject,
                "Informacja o wyniku oceny w sprawie nr " + file.number().text(),
                file.stageSince(),
                facts);
    }

    private OfficialContent content(Decision decision, String number) {
        var facts = letterhead.of(decision.caseNumber());
        grounds.put(files.look(decision.caseNumber()), facts);
        facts.put("day", decision.decidedOn());
        facts.put("decision", decision);
        facts.put("approved", decision.result() == Decision.Result.APPROVED);
        decision.ground().ifPresent(ground -> facts.put("ground", ground));
        decision.facts().ifPresent(told -> facts.put("groundFacts", told));
        facts.put("ended", false);
        facts.put("decidedBy", letterhead.nameOf(decision.decidedBy()));
        return new OfficialContent(
                kind(), number, "Informacja o decyzji w sprawie nr " + number, decision.decidedOn(), facts);
    }

    private OfficialContent content(Ending ending) {
        var facts = letterhead.of(ending.caseNumber());
        facts.put("ending", ending);
        facts.put("ended", true);
        facts.put("day", ending.endedOn());
        facts.put("decidedBy", letterhead.nameOf(ending.endedBy()));
        return new OfficialContent(
                kind(),
                subject(ending),
                "Informacja o zakończeniu sprawy bez umowy nr " + subject(ending),
                ending.endedOn(),
                facts);
    }
}
