package pl.pomost.edge.api.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.training.CorrectTraining;
import pl.pomost.edge.api.Bodies;
import pl.pomost.kernel.fact.CaseRef;

/** The whole attendance list of a session anew. */
@Schema(name = "CorrectTrainingRequest")
public record CorrectTrainingRequest(
        RecordTrainingRequest list,

        @Schema(
                description = "Why it is corrected",
                example = "Źle odczytana lista obecności",
                required = true,
                maxLength = 500)
        String reason) {

    CorrectTraining.Command command(CaseRef seen, int session) {
        return new CorrectTraining.Command(seen, session, Bodies.present(list).list(), reason);
    }
}
