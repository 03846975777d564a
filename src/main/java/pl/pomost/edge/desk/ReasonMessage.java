package pl.pomost.edge.desk;

import jakarta.faces.application.FacesMessage;

/** A message that also names the legal or contractual basis of the rule. */
class ReasonMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String basis;

    ReasonMessage(String sentence, String basis) {
        super(SEVERITY_ERROR, sentence, sentence);
        this.basis = basis;
    }

    String basis() {
        return basis;
    }
}
