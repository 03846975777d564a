package pl.pomost.business.assessment;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where declarations, cards and rulings are kept; they are only added. Drafts come and go. */
public interface Assessments {

    void add(ImpartialityDeclaration declaration);

    List<ImpartialityDeclaration> declarationsOn(CaseNumber caseNumber);

    void add(FormalCard card);

    List<FormalCard> formalCardsOf(CaseNumber caseNumber);

    void add(FormalRuling ruling);

    /** What was written to the group about the form, oldest first. */
    List<FormalRuling> rulingsOn(CaseNumber caseNumber);

    void add(ScoreCard card);

    List<ScoreCard> scoreCardsOf(CaseNumber caseNumber);

    void add(ScoreDraft draft);

    /** The assessor's draft, locked until the transaction ends. */
    Optional<ScoreDraft> takeDraft(CaseNumber caseNumber, String account);

    /** The assessor's draft as it stands, for looking. */
    Optional<ScoreDraft> draftOf(CaseNumber caseNumber, String account);

    /** Throws the assessor's draft away, when there is one. */
    void discardDraft(CaseNumber caseNumber, String account);
}
