package pl.pomost.business.batch;

import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.usecase.About;

/** A command about one batch, as the actor saw it. */
public interface AboutBatch extends About {

    BatchRef batch();

    @Override
    default Chain chain() {
        return Chain.ofBatch(batch().number());
    }
}
