package pl.pomost.edge.desk.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.plan.RecordPersonAmounts;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.records.dossier.PersonAmountSheet;

/** What each person of the group asks for while it is typed: rows, running sums, draft, recording. */
@Named
@ViewScoped
public class PersonAmountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PlanPage planPage;

    @Inject
    DraftKeeper drafts;

    @Inject
    PersonAmountSheet amounts;

    @Inject
    Refusals refusals;

    @Inject
    RecordPersonAmounts recordPersonAmounts;

    private transient PersonAmountSheet.@Nullable PersonAmountsOfCase sheet;
    private PersonAmountsForm form = new PersonAmountsForm();
    private Draft draft = new Draft();

    PersonAmountsPage() {}

    @PostConstruct
    void open() {
        draft = new Draft();
        sheet = null;
        form = PersonAmountsForm.of(getSheet().persons());
        if (planPage.isWriting()) {
            drafts.find(casePage.caseNumber(), DraftPart.PERSON_AMOUNTS).ifPresent(kept -> {
                form.read(kept.content());
                draft.offer(kept.revision(), kept.savedAt());
            });
        }
    }

    public void keep() {
        drafts.keep(casePage.caseNumber(), DraftPart.PERSON_AMOUNTS, form.write(), draft);
    }

    public void keepMine() {
        draft.goOn();
        keep();
    }

    public void takeOther() {
        var other = draft.getElsewhere();
        if (other != null) {
            form.read(other);
        }
        draft.goOn();
    }

    public void discard() {
        drafts.discard(casePage.caseNumber(), DraftPart.PERSON_AMOUNTS);
        open();
    }

    public void record() {
        var unreadable = new ArrayList<Reason>();
        var asked = new ArrayList<RecordPersonAmounts.Asking>();
        for (var row : form.getRows()) {
            Typed.check("amounts[" + asked.size() + "].amount", row.getAmount(), unreadable::add);
            row.typed()
                    .ifPresent(text -> asked.add(new RecordPersonAmounts.Asking(
                            row.getPerson(), row.read().orElse(null))));
        }
        if (!unreadable.isEmpty()) {
            refusals.tell(new Refusal(Refusal.Kind.INVALID, new Verdict(unreadable)));
            return;
        }
        var done = casePage.does(
                () -> recordPersonAmounts.handle(new RecordPersonAmounts.Command(casePage.ref(), asked)),
                "plan.done.person-amounts");
        planPage.meetCosts();
        if (done) {
            open();
        }
    }

    /** How the typed amounts count, as far as they can be read. */
    public PersonLimits getTyped() {
        Map<String, Money> typed = form.getRows().stream()
                .filter(row -> row.read().isPresent())
                .collect(Collectors.toMap(
                        PersonAmountsForm.Row::getPerson, row -> row.read().orElseThrow()));
        return PersonLimits.of(
                getSheet().perPerson(),
                form.getRows().stream().map(PersonAmountsForm.Row::getPerson).toList(),
                typed);
    }

    /** Where the people whom legal founders will employ are counted, they are known by their places alone. */
    public boolean isPlace(String person) {
        return person.length() < Integer.toString(Integer.MAX_VALUE).length()
                && person.chars().allMatch(Character::isDigit);
    }

    public PersonAmountSheet.PersonAmountsOfCase getSheet() {
        if (sheet == null) {
            sheet = amounts.of(casePage.caseNumber());
        }
        return sheet;
    }

    public PersonAmountsForm getForm() {
        return form;
    }

    public Draft getDraft() {
        return draft;
    }
}
