package pl.pomost.business.assessment;

/** Where the seeds of draws come from. */
public interface Seeds {

    /** A new one that nobody could foresee, 32 hexadecimal digits. */
    String next();
}
