package pl.pomost.records.checklist;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.checklist.CheckedItem;
import pl.pomost.business.checklist.PlanChecklist;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What the application of a case meets and what it still lacks. */
@Reading
@Requires(Permission.READ_CASES)
public class ChecklistSheet {

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    PlanChecklist checklist;

    @Inject
    Door door;

    ChecklistSheet() {}

    /** Every item; nothing until the application is begun. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public List<CheckedItem> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return checklist.of(files.look(number));
    }
}
