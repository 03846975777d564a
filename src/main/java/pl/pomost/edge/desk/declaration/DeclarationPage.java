package pl.pomost.edge.desk.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.declaration.RecordActivities;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.DeclarationSheet;

/** Activities, VAT and statements on the case screen, and the activities of the court register. */
@Named
@ViewScoped
public class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    DeclarationSheet sheet;

    @Inject
    RecordActivities recordActivities;

    @Inject
    RecordStatements recordStatements;

    @Inject
    RecordRegisteredActivities recordRegistered;

    @Inject
    BusinessClock clock;

    private transient DeclarationSheet.@Nullable Declared declared;
    private final List<StatementForm> statements = new ArrayList<>();
    private @Nullable VatStanding vat;
    private ActivityForm activities = new ActivityForm(null, List.of(), null);
    private ActivityForm registered = new ActivityForm(null, List.of(), null);

    DeclarationPage() {}

    @PostConstruct
    void open() {
        var found = getDeclared();
        statements.clear();
        found.statements().forEach(row -> statements.add(new StatementForm(row)));
        vat = found.vat();
        activities = new ActivityForm(found.classification(), found.activities(), null);
        var year = found.registered().isEmpty() ? found.classification() : found.registeredClassification();
        registered = new ActivityForm(year, found.registered(), found.registeredNote());
    }

    public DeclarationSheet.Declared getDeclared() {
        if (declared == null) {
            declared = sheet.of(casePage.caseNumber());
        }
        return declared;
    }

    /** Whether the reader writes the declaration now. */
    public boolean isWriting() {
        return (casePage.leads("SUBMIT_APPLICATION") || casePage.leads("RESUBMIT_APPLICATION")) && casePage.isMine();
    }

    /** Whether the reader enters what the court register says now. */
    public boolean isRegistering() {
        return casePage.leads("COMPLETE_REGISTRATION")
                && casePage.isMine()
                && !getDeclared().activities().isEmpty();
    }

    public void recordActivities() {
        does(
                () -> recordActivities.handle(new RecordActivities.Command(
                        casePage.ref(), activities.getClassification(), activities.codes())),
                "declaration.done.activities");
    }

    public void recordRegistered() {
        does(
                () -> recordRegistered.handle(new RecordRegisteredActivities.Command(
                        casePage.ref(), registered.getClassification(), registered.codes(), registered.getNote())),
                "declaration.done.registered");
    }

    public void recordStatements() {
        var signed = statements.stream().map(StatementForm::signed).toList();
        does(
                () -> recordStatements.handle(new RecordStatements.Command(casePage.ref(), vat, signed)),
                "declaration.done.statements");
    }

    /** Every needed statement that has no day yet was signed today. */
    public void allToday() {
        statements.stream()
                .filter(each -> each.isNeeded() && each.getSignedOn() == null)
                .forEach(each -> each.setSignedOn(clock.day()));
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            declared = null;
            open();
        }
    }

    public List<StatementForm> getStatements() {
        return statements;
    }

    public VatStanding[] getStandings() {
        return VatStanding.values();
    }

    public @Nullable VatStanding getVat() {
        return vat;
    }

    public void setVat(@Nullable VatStanding vat) {
        this.vat = vat;
    }

    public ActivityForm getActivities() {
        return activities;
    }

    public ActivityForm getRegistered() {
        return registered;
    }
}
