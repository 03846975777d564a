package pl.pomost.records.recruitment;

import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.kernel.refusal.Verdict;

/** A step that leads on from where the person stands, with all that speaks against it for the reader now. */
public record EnrolmentStep(EnrolmentMove move, Verdict verdict) {}
