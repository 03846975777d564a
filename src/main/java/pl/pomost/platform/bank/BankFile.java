package pl.pomost.platform.bank;

import pl.pomost.kernel.refusal.Verdict;

/** One order in the form of one format. */
interface BankFile {

    /** Whether every text has room. */
    Verdict fits();

    byte[] write();

    /** The file as the bank's program reads it. */
    Written read(byte[] content);
}
