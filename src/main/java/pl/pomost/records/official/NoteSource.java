package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.PledgeState;
import pl.pomost.business.security.Pledges;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.official.SecuredContracts.Secured;

/**
 * The declaration of each blank promissory note of a case (domain.md 3.2 g17, 3.10). A note is one of the securities that are kept
 * one by one; where there is none, the security of the agreement, with one more note for each contract of bridging support.
 */
@ApplicationScoped
class NoteSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    SecuredContracts secured;

    @Inject
    Pledges pledges;

    @Inject
    Agreements agreements;

    @Inject
    Programmes programmes;

    @Inject
    BreachGrounds grounds;

    @Inject
    CaseFiles files;

    NoteSource() {}

    /**
     * One note.
     *
     * @param subject    number of its declaration
     * @param most       highest sum that may be filled in, in złoty
     * @param givenBy    who signs it for the cooperative; empty text where nobody is kept
     * @param receivedOn the day on which it was received with its declaration; empty before
     * @param contracts  what it secures
     */
    public record Note(
            String subject, Money most, String givenBy, Optional<LocalDate> receivedOn, List<Secured> contracts) {

        boolean isOfSigned() {
            return contracts.stream().allMatch(each -> each.signedOn().isPresent());
        }

        /** The aid of all that it secures, in złoty. */
        public Money aid() {
            return contracts.stream().map(Secured::aid).collect(Money.summing());
        }
    }

    @Override
    public OfficialKind kind() {
        return OfficialKind.NOTE_DECLARATION;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return files.look(caseNumber).stage() == Stage.CLOSED
                ? List.of()
                : notes(caseNumber).filter(Note::isOfSigned).map(Note::subject).toList();
    }

    @Override
    public List<String> drafts(CaseNumber caseNumber) {
        return notes(caseNumber)
                .filter(note -> !note.isOfSigned())
                .map(Note::subject)
                .toList();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return notes(caseNumber)
                .filter(note -> note.subject().equals(subject))
                .findFirst()
                .map(note -> content(caseNumber, note, day));
    }

    private OfficialContent content(CaseNumber caseNumber, Note note, LocalDate day) {
        var facts = letterhead.of(caseNumber);
        facts.put("note", note);
        var needed = terms(files.look(caseNumber)).noteFor(note.aid());
        facts.put("needed", needed);
        facts.put("enough", !note.most().isLessThan(needed));
        facts.put("grounds", grounds.all());
        return new OfficialContent(
                kind(),
                note.subject(),
                "Deklaracja wekslowa nr " + note.subject(),
                note.receivedOn().orElse(day),
                facts);
    }

    private Stream<Note> notes(CaseNumber caseNumber) {
        var file = files.look(caseNumber);
        var kept = pledges.of(caseNumber).stream()
                .filter(pledge -> pledge.kind() == Kind.PROMISSORY_NOTE && pledge.state() != PledgeState.REJECTED)
                .toList();
        var contracts = secured.of(caseNumber);
        var own = contracts.stream()
                .filter(contract -> hasOwn(file, contract, kept))
                .toList();
        var others =
                contracts.stream().filter(contract -> !own.contains(contract)).toList();
        var cover = new NoteCover(kept, others.isEmpty() ? contracts : others, terms(file));
        return Stream.concat(
                own.stream().map(contract -> own(file, contract)),
                kept.stream()
                        .map(pledge -> kept(file, pledge, cover.of(pledge)))
                        .filter(note -> !note.contracts().isEmpty()));
    }

    /** Whether a note that is not among the kept ones secures the contract. */
    private boolean hasOwn(CaseFile file, Secured contract, List<Pledge> kept) {
        var agreement = agreements.of(file.number());
        var bySecurity = agreement.map(Agreement::security).map(Security::kind).map(Kind.PROMISSORY_NOTE::equals);
        return kept.isEmpty()
                ? bySecurity.orElseGet(() -> terms(file).isNoteRequired())
                : contract.grant()
                        && bySecurity.orElse(false)
                        && kept.stream().allMatch(pledge -> isLater(pledge, agreement.orElseThrow()));
    }

    private static boolean isLater(Pledge pledge, Agreement agreement) {
        return pledge.plannedOn().isAfter(agreement.signedOn());
    }

    private Note own(CaseFile file, Secured contract) {
        var security =
                agreements.of(file.number()).filter(any -> contract.grant()).map(Agreement::security);
        return new Note(
                contract.number() + "/W",
                terms(file).noteFor(contract.aid()),
                security.map(Security::givenBy).orElse(""),
                security.map(Security::receivedOn),
                List.of(contract));
    }

    private Note kept(CaseFile file, Pledge pledge, List<Secured> contracts) {
        var aid = contracts.stream().map(Secured::aid).collect(Money.summing());
        return new Note(
                file.number().text() + "/W" + pledge.number(),
                pledge.amount().orElseGet(() -> terms(file).noteFor(aid)),
                pledge.givenBy(),
                pledge.receivedOn(),
                List.copyOf(contracts));
    }

    private PledgeRules terms(CaseFile file) {
        return programmes.rules(file.rulesVersion()).security();
    }
}
