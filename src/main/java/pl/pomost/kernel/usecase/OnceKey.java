package pl.pomost.kernel.usecase;

/** Where an edge says, before it calls a use case, under which idempotency key the request came. */
public interface OnceKey {

    /**
     * The key holds for the next use case of this request.
     *
     * @param key     what the client sent, 1 to 200 printable characters
     * @param request SHA-256 of method, path and body, hexadecimal
     */
    void present(String key, String request);
}
