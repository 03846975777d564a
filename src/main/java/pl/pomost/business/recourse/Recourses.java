package pl.pomost.business.recourse;

import java.util.List;
import pl.pomost.business.recruitment.Enrolment;

/** Where receipts of letters to people, their appeals and what was decided on them are kept; they are only added. */
public interface Recourses {

    void add(ResultReceipt receipt);

    /** The receipts of a person's letters, the earliest first. */
    List<ResultReceipt> receiptsOf(Enrolment enrolment);

    void add(Recourse recourse);

    /** The appeals of a person, the earliest first. */
    List<Recourse> of(Enrolment enrolment);

    void add(RecourseRuling ruling);

    /** What was decided on them, the earliest first. */
    List<RecourseRuling> rulingsOn(Enrolment enrolment);
}
