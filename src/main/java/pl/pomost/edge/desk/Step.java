package pl.pomost.edge.desk;

/**
 * One step of the stage bar.
 *
 * @param label what the step is called, in the language of the page
 * @param state how far the case has come
 */
public record Step(String label, State state) {

    /** Before, at or after the place where the case stands; MISSED is a step that was left out or ended badly. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        MISSED
    }

    public boolean current() {
        return state == State.CURRENT;
    }

    /** Name of the state for the style. */
    public String mark() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Key of the text that says the state to those who do not see the colour. */
    public String key() {
        return "step." + state.name();
    }
}
