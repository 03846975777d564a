package pl.pomost.business.membership;

import pl.pomost.business.casefile.CaseFile;

/** Told that a pause of the cooperative was recorded or ended; rooms below implement it to do what follows. */
public interface PauseWitness {

    /** @param file the case, taken; its pauses are as they are now */
    void changed(CaseFile file);
}
