package pl.pomost.business.visit;

/** A thing that the accepted settlement says was bought. @param line number of its cost line @param item as the plan calls it */
public record BoughtItem(int line, String item) {}
