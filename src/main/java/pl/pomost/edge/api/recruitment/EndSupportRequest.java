package pl.pomost.edge.api.recruitment;

import java.time.LocalDate;

/** The last day of the support. @param endedOn not after today */
public record EndSupportRequest(LocalDate endedOn) {}
