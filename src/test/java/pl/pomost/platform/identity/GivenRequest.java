package pl.pomost.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A browser's request with the session that its cookie names, as far as a visit looks at them. */
final class GivenRequest {

    private final Map<String, Object> kept = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final HttpSession session = pretend(HttpSession.class, this::ofSession);
    private boolean open;

    /** The next request of the same browser, to that path. */
    HttpServletRequest to(String path) {
        return pretend(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "getSession" -> session(argument);
            case "changeSessionId" -> "new";
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getHeader" -> headers.get(argument);
            case "getParameter" -> parameters.get(argument);
            case "getContentType" -> parameters.isEmpty() ? null : "application/x-www-form-urlencoded";
            case "getMethod" -> "GET";
            case "getContextPath" -> "";
            case "getQueryString" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    GivenRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    GivenRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    boolean hasSession() {
        return open;
    }

    private Object session(Object create) {
        open = open || !Boolean.FALSE.equals(create);
        return open ? session : null;
    }

    private Object ofSession(String method, Object argument) {
        return switch (method) {
            case "getAttribute" -> kept.get(argument);
            case "invalidate" -> ended();
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private Object ended() {
        open = false;
        kept.clear();
        return null;
    }

    private interface Behaviour {
        Object on(String method, Object argument);
    }

    private <T> T pretend(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("setAttribute")) {
                return kept.put((String) given[0], given[1]);
            }
            return behaviour.on(method.getName(), given == null ? null : given[0]);
        }));
    }
}
