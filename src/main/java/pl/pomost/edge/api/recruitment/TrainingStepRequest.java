package pl.pomost.edge.api.recruitment;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentMove;

/**
 * A step of the training.
 *
 * @param step           BEGIN_TRAINING, COMPLETE_TRAINING or FAIL_TRAINING
 * @param recommendation the advisor's recommendation, needed to complete, at most 2000 characters
 */
public record TrainingStepRequest(
        EnrolmentMove step, @Nullable String recommendation) {}
