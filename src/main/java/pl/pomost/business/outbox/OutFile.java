package pl.pomost.business.outbox;

/** A file that leaves. @param name such as 20261125_007.pli @param content its bytes */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OutFile(String name, byte[] content) {}
