package pl.pomost.business.visit;

import java.util.function.Predicate;

/** What every visit looks at. */
public enum VisitCheck {
    PLACE_EXISTS(RecordVisit.Checks::placeExists),
    EQUIPMENT_PRESENT(RecordVisit.Checks::equipmentPresent),
    MEMBERS_WORK(RecordVisit.Checks::membersWork),
    LABELS_PRESENT(RecordVisit.Checks::labelsPresent),
    DOCUMENTS_APART(RecordVisit.Checks::documentsApart);

    private final Predicate<RecordVisit.Checks> found;

    VisitCheck(Predicate<RecordVisit.Checks> found) {
        this.found = found;
    }

    /** Whether the visit found it as it should be. */
    boolean holds(RecordVisit.Checks checks) {
        return found.test(checks);
    }
}
