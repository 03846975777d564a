package pl.pomost.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the classes of our packages in the folders of the class path. */
public final class Classes {

    private Classes() {}

    /** All top-level and nested classes below the packages, in the order of their names. */
    public static List<Class<?>> below(String... packages) {
        var names = new ArrayList<String>();
        for (var name : packages) {
            roots(name.replace('.', '/')).forEach(root -> collect(root, name, names));
        }
        Collections.sort(names);
        var classes = new ArrayList<Class<?>>();
        for (var name : names) {
            try {
                classes.add(Class.forName(name, false, Classes.class.getClassLoader()));
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return List.copyOf(classes);
    }

    private static List<Path> roots(String folder) {
        try {
            return Collections.list(Classes.class.getClassLoader().getResources(folder)).stream()
                    .filter(url -> "file".equals(url.getProtocol()))
                    .map(url -> Path.of(URI.create(url.toString())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(Path root, String packageName, List<String> names) {
        try (var files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> packageName + "."
                            + file.substring(0, file.length() - 6).replace('/', '.'))
                    .forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
