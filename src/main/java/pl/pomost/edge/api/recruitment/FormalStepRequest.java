package pl.pomost.edge.api.recruitment;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentMove;

/**
 * A step of the formal check.
 *
 * @param step   BEGIN_CHECK, CALL_TO_COMPLETE, COMPLETE_FORM, REJECT_FORM or PASS_CHECK
 * @param letter what is to be completed, or why the form is rejected, at most 2000 characters; absent otherwise
 */
public record FormalStepRequest(
        EnrolmentMove step, @Nullable String letter) {}
