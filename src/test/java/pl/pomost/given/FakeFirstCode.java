package pl.pomost.given;

import pl.pomost.business.office.FirstCode;

/** The code is always "FIRST" until it is spent. */
public final class FakeFirstCode implements FirstCode {

    private boolean spent;

    @Override
    public boolean isRight(String code) {
        return !spent && "FIRST".equals(code);
    }

    @Override
    public void spend() {
        spent = true;
    }
}
