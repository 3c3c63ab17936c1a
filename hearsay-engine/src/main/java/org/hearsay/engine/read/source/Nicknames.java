package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/** Joins the two halves of names that a nickname in marks parts: {@code Jon “Oak” Berk}. */
public final class Nicknames {

    private static final int LONGEST = 24;

    private Nicknames() {}

    /**
     * @param mentions of people and bodies, in order
     * @return the same, where the halves of one name are one
     */
    public static List<Span> joined(String text, List<Span> mentions) {
        List<Span> joined = new ArrayList<>();
        for (Span mention : mentions) {
            Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isNickname(text, before.end(), mention.start())) {
                joined.set(joined.size() - 1, new Span(before.start(), mention.end()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** Whether one word in marks is all that stands between. */
    private static boolean isNickname(String text, int from, int to) {
        if (to - from < 5 || to - from > LONGEST || text.charAt(from) != ' ' || text.charAt(to - 1) != ' ') {
            return false;
        }
        boolean marked = "“\"‘".indexOf(text.charAt(from + 1)) >= 0 && "”\"’".indexOf(text.charAt(to - 2)) >= 0;
        return marked && text.substring(from + 2, to - 2).chars().allMatch(Character::isLetter);
    }
}
