package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recourse.ResultReceipt;
import pl.pomost.business.recruitment.Enrolment;

/** Appeals of people in memory. */
public final class FakeRecourses implements Recourses {

    private final List<ResultReceipt> receipts = new ArrayList<>();
    private final List<Recourse> recourses = new ArrayList<>();
    private final List<RecourseRuling> rulings = new ArrayList<>();

    @Override
    public void add(ResultReceipt receipt) {
        Filled.set(receipt, "id", (long) receipts.size());
        receipts.add(receipt);
    }

    @Override
    public List<ResultReceipt> receiptsOf(Enrolment enrolment) {
        return receipts.stream()
                .filter(each -> each.enrolmentId().equals(enrolment.id()))
                .toList();
    }

    @Override
    public void add(Recourse recourse) {
        Filled.set(recourse, "id", (long) recourses.size());
        recourses.add(recourse);
    }

    @Override
    public List<Recourse> of(Enrolment enrolment) {
        return recourses.stream()
                .filter(each -> each.enrolmentId().equals(enrolment.id()))
                .toList();
    }

    @Override
    public void add(RecourseRuling ruling) {
        Filled.set(ruling, "id", (long) rulings.size());
        rulings.add(ruling);
    }

    @Override
    public List<RecourseRuling> rulingsOn(Enrolment enrolment) {
        return rulings.stream()
                .filter(each -> each.enrolmentId().equals(enrolment.id()))
                .toList();
    }
}
