package pl.pomost.records.publication;

/** What a published fact is about; in this order a page tells them. */
public enum LineKind {
    PROGRAMME,
    ROLE,
    NOVELTY,
    RESULT,
    LIMIT,
    TASK,
    TOPIC,
    AREA,
    PARTNER
}
