package pl.pomost.platform.store;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** A field {@code openedOn} lies in the column {@code opened_on} unless it says otherwise: words stay readable in SQL. */
public class SnakeCaseNaming implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getMappings().forEach(SnakeCaseNaming::rename));
    }

    private static void rename(DatabaseMapping mapping) {
        var field = mapping.getField();
        if (mapping.isDirectToFieldMapping()
                && field != null
                && field.getName().equalsIgnoreCase(mapping.getAttributeName())) {
            field.setName(mapping.getAttributeName()
                    .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                    .toUpperCase(Locale.ROOT));
        }
    }
}
