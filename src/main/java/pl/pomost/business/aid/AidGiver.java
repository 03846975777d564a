package pl.pomost.business.aid;

/** This office as certificates name it. What nobody has set is empty and left to be written by hand. */
public interface AidGiver {

    String name();

    /** Tax number, grouped as on documents. */
    String nip();

    String address();

    /** Number in the court register. */
    String krs();

    /** The town in which letters are written and contracts are signed. */
    String place();
}
