package pl.pomost.edge.desk;

import jakarta.faces.application.FacesMessage;

/** A message that also names the legal or contractual basis of the rule. */
class ReasonMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String basis;
    private final String label;

    ReasonMessage(String sentence, String basis, String label) {
        super(SEVERITY_ERROR, sentence, sentence);
        this.basis = basis;
        this.label = label;
    }

    String basis() {
        return basis;
    }

    /** Label of the field as it read where it was refused, with the number of its row; empty when there is none. */
    String label() {
        return label;
    }
}
