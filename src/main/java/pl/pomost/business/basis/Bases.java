package pl.pomost.business.basis;

import java.util.List;

/** Where it is kept what figures rest on. */
public interface Bases {

    /** Everything said about values of that family of rules, and about those of all families. */
    List<Basis> of(String family);

    void add(Basis basis);
}
