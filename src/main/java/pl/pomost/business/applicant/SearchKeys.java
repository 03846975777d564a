package pl.pomost.business.applicant;

import pl.pomost.kernel.identifier.Pesel;

/** Makes keys by which encrypted identifiers are found without opening them. */
public interface SearchKeys {

    /** The same key for the same number, in this installation only. */
    String of(Pesel pesel);
}
