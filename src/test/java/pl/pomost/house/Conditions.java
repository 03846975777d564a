package pl.pomost.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;

/** What a rule cannot say in ArchUnit's own words. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> importOnlyRoomsAbove(Rooms rooms) {
        return condition("import only rooms above theirs", (type, events) -> {
            int own = Rooms.BUSINESS.indexOf(rooms.businessRoomOf(type));
            for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                String target = rooms.businessRoomOf(arrow.getTargetClass());
                if (!target.isEmpty() && Rooms.BUSINESS.indexOf(target) > own) {
                    events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
                }
            }
        });
    }

    static ArchCondition<JavaClass> lieInAPlannedRoom(Rooms rooms) {
        return condition("lie in a planned room without rooms inside", (type, events) -> {
            String room = rooms.businessRoomOf(type);
            boolean flat = type.getPackageName().equals(rooms.of("business." + room));
            if (!Rooms.BUSINESS.contains(room) || !flat) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " lies outside the planned rooms"));
            }
        });
    }

    static ArchCondition<JavaClass> stayInTheirEdge(Rooms rooms) {
        return condition("know no other edge", (type, events) -> {
            for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                String target = rooms.edgeOf(arrow.getTargetClass());
                if (!target.isEmpty() && !target.equals(rooms.edgeOf(type))) {
                    events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
                }
            }
        });
    }

    static ArchCondition<JavaClass> haveASpeakingName() {
        return condition("have a name without empty words", (type, events) -> {
            if (Fence.emptyWord().matcher(type.getSimpleName()).find()) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " has an empty word in its name"));
            }
        });
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
