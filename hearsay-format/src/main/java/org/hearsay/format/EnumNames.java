package org.hearsay.format;

import java.util.Locale;

/** Names of enumerations as they leave the process. */
final class EnumNames {

    private EnumNames() {}

    /** {@code TOOK_PART} becomes {@code tookPart}. */
    static String of(Enum<?> value) {
        String name = value.name().toLowerCase(Locale.ROOT);
        int at = name.indexOf('_');
        if (at < 0) {
            return name;
        }
        StringBuilder camel = new StringBuilder(name.length());
        boolean up = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                up = true;
            } else {
                camel.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return camel.toString();
    }
}
