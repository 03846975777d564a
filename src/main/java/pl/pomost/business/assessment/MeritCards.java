package pl.pomost.business.assessment;

/** Where the forms of merit cards are kept. */
public interface MeritCards {

    /** The form with that code; a form that a rules version names always exists. */
    MeritCard of(String code);
}
