package pl.pomost.business.official;

import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recruitment.Enrolment;

/** Says what the letter about an appeal of recruitment tells; it asks nobody's permission: its callers did. */
public interface RecourseWords {

    /** @param number of the letter, empty for a draft */
    OfficialContent of(Enrolment enrolment, Recourse recourse, RecourseRuling ruling, String number);
}
