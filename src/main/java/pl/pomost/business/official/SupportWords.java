package pl.pomost.business.official;

import pl.pomost.business.recruitment.Enrolment;

/** Says what the contract of training and advice tells; it asks nobody's permission: its callers did. */
public interface SupportWords {

    /** As it was signed, or, before that, without number, day and signer. */
    OfficialContent of(Enrolment enrolment);
}
