package pl.pomost.business.official;

import pl.pomost.business.recruitment.Enrolment;

/** Says what a document to a person on the way through an edition tells; it asks nobody's permission: its callers did. */
public interface EnrolmentWords {

    /**
     * What it tells now.
     *
     * @param kind   one of {@link OfficialKind#OF_ENROLMENT}
     * @param number of the document, empty for a draft
     */
    OfficialContent of(OfficialKind kind, Enrolment enrolment, String number);
}
