package pl.pomost.business.assessment;

import pl.pomost.kernel.fact.CaseNumber;

/** Told by the room that hears appeals: the open one questions no assessment, so nobody is seated for it. */
public interface HeardWithoutCards {

    boolean isOpen(CaseNumber number);
}
