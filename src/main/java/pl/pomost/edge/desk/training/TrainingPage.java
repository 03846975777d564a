package pl.pomost.edge.desk.training;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.training.CorrectTraining;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.records.dossier.TrainingSheet;

/** The training of a case: hours by topic and day, the attendance grid, and the list of one session as it is typed. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    TrainingSheet sheets;

    @Inject
    RecordTraining recordTraining;

    @Inject
    CorrectTraining correctTraining;

    @Inject
    BusinessClock clock;

    private transient TrainingSheet.@Nullable Sheet sheet;
    private final List<AttendanceForm> lines = new ArrayList<>();
    private @Nullable Integer session;
    private @Nullable LocalDate day;
    private @Nullable TrainingTopic topic;
    private @Nullable SupportForm form;
    private @Nullable Integer quarters;
    private @Nullable String reason;

    TrainingPage() {}

    /** An empty list of today for everybody who is a member. */
    @PostConstruct
    public void open() {
        sheet = null;
        session = null;
        reason = null;
        day = clock.day();
        form = SupportForm.TRAINING;
        quarters = null;
        lines.clear();
        getSheet().people().forEach(person -> lines.add(new AttendanceForm(person.participant(), person.name())));
        lines.forEach(line -> line.setPresent(true));
        lines.forEach(line -> line.setSigned(true));
    }

    /** Takes a recorded session into the form, to correct it. */
    public void take(int number) {
        var taken = getSheet().sessions().stream()
                .filter(row -> row.number() == number)
                .findFirst();
        taken.ifPresent(row -> {
            session = number;
            day = row.day();
            topic = row.topic();
            form = row.form();
            quarters = row.quarters();
            var missing = new LinkedHashMap<String, AttendanceForm>();
            lines.forEach(line -> missing.put(line.getParticipant(), line));
            lines.forEach(line -> line.setPresent(false));
            row.attended().forEach(was -> missing.computeIfAbsent(
                            was.participant(), participant -> new AttendanceForm(participant, null))
                    .fill(was.quarters(), was.signed()));
            lines.clear();
            lines.addAll(missing.values());
        });
    }

    public void save() {
        var number = session;
        var done = number == null
                ? casePage.does(
                        () -> recordTraining.handle(new RecordTraining.Command(casePage.ref(), list(), reason)),
                        "training.recorded")
                : casePage.does(() -> correctTraining.handle(correction(number)), "training.corrected");
        if (done) {
            open();
        }
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    private CorrectTraining.Command correction(int number) {
        return new CorrectTraining.Command(casePage.ref(), number, list(), reason);
    }

    @SuppressWarnings("NullAway") // as above
    private TrainingList list() {
        var attended = lines.stream()
                .filter(AttendanceForm::isPresent)
                .map(line -> line.line(quarters))
                .toList();
        return new TrainingList(day, topic, form, quarters, attended);
    }

    public TrainingSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Whether the reader may record now. */
    public boolean isOpen() {
        return casePage.isMine() && (casePage.leads("START_APPLICATION") || casePage.leads("SUBMIT_APPLICATION"));
    }

    /** Hours as people read them. */
    public Object hours(int counted) {
        return Hours.of(counted);
    }

    /** Hours held of each topic. */
    public Map<TrainingTopic, Object> getByTopic() {
        var held = new LinkedHashMap<TrainingTopic, Object>();
        for (var each : TrainingTopic.values()) {
            held.put(
                    each,
                    Hours.of(getSheet().sessions().stream()
                            .filter(row -> row.topic() == each)
                            .mapToInt(TrainingSheet.SessionRow::quarters)
                            .sum()));
        }
        return held;
    }

    /** What the person attended of the session, null when absent. */
    public TrainingSheet.@Nullable AttendanceRow attendance(TrainingSheet.SessionRow row, String participant) {
        return row.attended().stream()
                .filter(line -> line.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    public List<AttendanceForm> getLines() {
        return lines;
    }

    /** Number of the session that is corrected, null while a new one is typed. */
    public @Nullable Integer getSession() {
        return session;
    }

    public TrainingTopic[] getTopics() {
        return TrainingTopic.values();
    }

    public SupportForm[] getForms() {
        return SupportForm.values();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable TrainingTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable TrainingTopic topic) {
        this.topic = topic;
    }

    public @Nullable SupportForm getForm() {
        return form;
    }

    public void setForm(@Nullable SupportForm form) {
        this.form = form;
    }

    public @Nullable Integer getQuarters() {
        return quarters;
    }

    public void setQuarters(@Nullable Integer quarters) {
        this.quarters = quarters;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
