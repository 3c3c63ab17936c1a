package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Set;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Folded;

/**
 * One place where a source is mentioned, taken apart: its name if it has one, the noun that describes it if it has
 * none.
 *
 * @param span where it stands
 * @param name the name without titles, or the whole description without its article, or the pronoun
 * @param keys the name's words folded for comparison: no case, no accents
 * @param words all words of the mention, in lower case
 * @param head the noun that describes it; empty for names and pronouns
 * @param proper the names within a description, folded: "cole" of "the Cole campaign"; empty for names
 * @param form how it refers
 * @param naming how the words name the source
 * @param kind what the words make of it
 * @param role what it is by position
 * @param gender what goes with it
 * @param human whether it may mean one human being: by a name, unless it is something else's, or by a noun that says so
 * @param owned whether it is somebody's: "his campaign"
 */
record Mention(
        Span span,
        String name,
        List<String> keys,
        List<String> words,
        String head,
        Set<String> proper,
        Form form,
        Naming naming,
        Kind kind,
        Role role,
        Gender gender,
        boolean human,
        boolean owned) {

    Mention {
        keys = List.copyOf(keys);
        words = List.copyOf(words);
        proper = Set.copyOf(proper);
    }

    /** How a mention refers. */
    enum Form {
        NAME,
        /** "the driver": someone known already, if anyone fits. */
        DEFINITE,
        /** "a driver", "another driver": someone new. */
        INDEFINITE,
        PRONOUN
    }

    /** Whether it may mean one human being. */
    boolean isHuman() {
        return human;
    }

    /** A description of one human being. */
    boolean isSinglePerson() {
        return kind == Kind.PERSON && form == Form.DEFINITE && human;
    }

    /** "his campaign", "their lawyer". */
    boolean isOwned() {
        return owned;
    }

    /** Whether the first of its words is this one; the first word decides whether it is known already. */
    boolean startsWith(String lower) {
        return !words.isEmpty() && words.get(0).equals(lower);
    }

    /** Words for comparison: no case, no accents, no dots. */
    static List<String> foldAll(String name) {
        String folded = Folded.of(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
