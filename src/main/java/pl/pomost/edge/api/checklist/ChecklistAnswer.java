package pl.pomost.edge.api.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pomost.business.checklist.CheckedItem;
import pl.pomost.edge.api.Problem;

/**
 * One thing that the application must meet.
 *
 * @param met  whether it is met now
 * @param hint whether it is only said and holds nothing back
 * @param said the sentence with its figures and the rule, whether met or not
 */
@Schema(name = "ChecklistItem")
public record ChecklistAnswer(CheckedItem.Item item, boolean met, boolean hint, Problem.ProblemReason said) {}
