package pl.pomost.edge.api.recruitment;

import pl.pomost.business.participation.ExitStatus;

/** What the person does when the support has ended. @param status as the exit form says */
public record ExitRequest(ExitStatus status) {}
