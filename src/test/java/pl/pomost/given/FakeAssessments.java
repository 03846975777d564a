package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.FormalCard;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.ImpartialityDeclaration;
import pl.pomost.business.assessment.ScoreCard;
import pl.pomost.business.assessment.ScoreDraft;
import pl.pomost.kernel.fact.CaseNumber;

/** Declarations, cards, rulings and drafts in memory. */
public final class FakeAssessments implements Assessments {

    private final List<ImpartialityDeclaration> declarations = new ArrayList<>();
    private final List<FormalCard> formalCards = new ArrayList<>();
    private final List<FormalRuling> rulings = new ArrayList<>();
    private final List<ScoreCard> scoreCards = new ArrayList<>();
    private final List<ScoreDraft> drafts = new ArrayList<>();

    @Override
    public void add(ImpartialityDeclaration declaration) {
        declarations.add(declaration);
    }

    @Override
    public List<ImpartialityDeclaration> declarationsOn(CaseNumber number) {
        return declarations.stream()
                .filter(each -> each.caseNumber().equals(number))
                .toList();
    }

    @Override
    public void add(FormalCard card) {
        formalCards.add(card);
    }

    @Override
    public List<FormalCard> formalCardsOf(CaseNumber number) {
        return formalCards.stream()
                .filter(each -> each.caseNumber().equals(number))
                .toList();
    }

    @Override
    public void add(FormalRuling ruling) {
        rulings.add(ruling);
    }

    @Override
    public List<FormalRuling> rulingsOn(CaseNumber number) {
        return rulings.stream().filter(each -> each.caseNumber().equals(number)).toList();
    }

    @Override
    public void add(ScoreCard card) {
        scoreCards.add(card);
    }

    @Override
    public List<ScoreCard> scoreCardsOf(CaseNumber number) {
        return scoreCards.stream()
                .filter(each -> each.caseNumber().equals(number))
                .toList();
    }

    @Override
    public void add(ScoreDraft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<ScoreDraft> takeDraft(CaseNumber number, String account) {
        return drafts.stream()
                .filter(each ->
                        each.caseNumber().equals(number) && each.account().equals(account))
                .findFirst();
    }

    @Override
    public Optional<ScoreDraft> draftOf(CaseNumber number, String account) {
        return takeDraft(number, account);
    }

    @Override
    public void discardDraft(CaseNumber number, String account) {
        takeDraft(number, account).ifPresent(drafts::remove);
    }
}
