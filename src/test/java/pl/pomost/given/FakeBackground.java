package pl.pomost.given;

import pl.pomost.kernel.usecase.Background;

/** Work in the background is done at once. */
public final class FakeBackground implements Background {

    @Override
    public void begin(Runnable work) {
        work.run();
    }
}
