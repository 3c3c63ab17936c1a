package org.hearsay.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.domain.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** An object as it came out of JSON, whose keys are asked for by what they must be. Keys nobody asks for do not matter. */
final class JsonObject {

    private final String path;
    private final Map<?, ?> keys;

    private JsonObject(String path, Map<?, ?> keys) {
        this.path = path;
        this.keys = keys;
    }

    /** @param path how messages begin: empty for the outermost */
    static JsonObject of(String path, @Nullable Object value) throws FormatException {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(path.isEmpty() ? "The reading" : path, "must be an object");
        }
        return new JsonObject(path, map);
    }

    static FormatException wrong(String path, String what) {
        return new FormatException(path + " " + what + ".");
    }

    /** Where a key stands, for messages. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whether the key is there and not null. */
    boolean has(String key) {
        return keys.get(key) != null;
    }

    String string(String key) throws FormatException {
        if (value(key) instanceof String string) {
            return string;
        }
        throw wrong(path(key), "must be a string");
    }

    @Nullable
    String stringOrNull(String key) throws FormatException {
        return value(key) == null ? null : string(key);
    }

    boolean bool(String key) throws FormatException {
        if (value(key) instanceof Boolean bool) {
            return bool;
        }
        throw wrong(path(key), "must be true or false");
    }

    BigDecimal number(String key) throws FormatException {
        Object value = value(key);
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        throw wrong(path(key), "must be a number");
    }

    @Nullable
    BigDecimal numberOrNull(String key) throws FormatException {
        return value(key) == null ? null : number(key);
    }

    /** A constant of an enumeration by the name that {@link EnumNames} gives it. */
    <E extends Enum<E>> E oneOf(String key, Class<E> type) throws FormatException {
        String name = string(key);
        for (E constant : type.getEnumConstants()) {
            if (EnumNames.of(constant).equals(name)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(EnumNames::of).collect(Collectors.joining(", "));
        throw wrong(path(key), "is \"" + name + "\", which is none of " + known);
    }

    EntityType entityType(String key) throws FormatException {
        String name = string(key);
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(name)) {
                return type;
            }
        }
        String known = Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining(", "));
        throw wrong(path(key), "is \"" + name + "\", which is none of " + known);
    }

    JsonObject object(String key) throws FormatException {
        return of(path(key), value(key));
    }

    List<JsonObject> objects(String key) throws FormatException {
        return objects(path(key), value(key));
    }

    static List<JsonObject> objects(String path, @Nullable Object value) throws FormatException {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : array(path, value)) {
            objects.add(of(path + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    List<String> strings(String key) throws FormatException {
        List<String> strings = new ArrayList<>();
        for (Object item : array(key)) {
            if (!(item instanceof String string)) {
                throw wrong(path(key) + "[" + strings.size() + "]", "must be a string");
            }
            strings.add(string);
        }
        return strings;
    }

    List<?> array(String key) throws FormatException {
        return array(path(key), value(key));
    }

    private static List<?> array(String path, @Nullable Object value) throws FormatException {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(path, "must be an array");
    }

    /** Null where it says so; a key that is not there is refused. */
    @Nullable
    Object value(String key) throws FormatException {
        Object value = keys.get(key);
        if (value == null && !keys.containsKey(key)) {
            throw wrong(path(key), "is missing");
        }
        return value;
    }
}
