package pl.pomost.edge.desk.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.job.Job;
import pl.pomost.business.job.PlanJobs;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.records.dossier.JobSheet;

/** The jobs of a plan under unit rates while they are typed. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PlanPage planPage;

    @Inject
    JobSheet sheet;

    @Inject
    PlanJobs planJobs;

    @Inject
    Refusals refusals;

    private transient JobSheet.@Nullable JobPriceList prices;
    private final List<JobForm> jobs = new ArrayList<>();

    JobsPage() {}

    @PostConstruct
    void open() {
        if (jobs.isEmpty()) {
            add();
        }
    }

    public void add() {
        jobs.add(new JobForm());
    }

    public void remove(int index) {
        jobs.remove(index);
    }

    public void record() {
        var unreadable = new ArrayList<Reason>();
        List<Job> read = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            read.add(jobs.get(i).job("jobs[" + i + "].", unreadable::add));
        }
        if (!unreadable.isEmpty()) {
            refusals.tell(new Refusal(Refusal.Kind.INVALID, new Verdict(unreadable)));
            return;
        }
        casePage.does(() -> planJobs.handle(new PlanJobs.Command(casePage.ref(), read)), "plan.done.costs");
        planPage.meetCosts();
    }

    /** What prices the jobs of the case today. */
    public JobSheet.JobPriceList getPrices() {
        if (prices == null) {
            prices = sheet.of(casePage.caseNumber());
        }
        return prices;
    }

    public List<JobForm> getJobs() {
        return jobs;
    }
}
