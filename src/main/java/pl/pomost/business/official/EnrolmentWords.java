package pl.pomost.business.official;

import pl.pomost.business.recruitment.Enrolment;

/** Says what a document to a person on the way through an edition tells; it asks nobody's permission: its callers did. */
public interface EnrolmentWords {

    /**
     * What it tells now.
     *
     * @param kind   one of {@link OfficialKind#OF_ENROLMENT}, or the ruling on an appeal
     * @param appeal which appeal of the person a ruling is about, from 1; 0 for the others
     * @param number of the document, empty for a draft
     */
    OfficialContent of(OfficialKind kind, Enrolment enrolment, int appeal, String number);
}
