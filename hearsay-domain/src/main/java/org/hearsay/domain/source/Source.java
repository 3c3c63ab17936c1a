package org.hearsay.domain.source;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that speaks.
 *
 * @param id {@code s} and a hash of kind, first mention and name
 * @param name the fullest name or description the text gives, in its own words
 * @param kind what it is
 * @param role what it is by position
 * @param aliases the other words the text uses for it, in order of appearance, without pronouns
 * @param naming how the text names it
 * @param publisher whether it is the document's own publisher
 * @param speaksFor id of the source it speaks for
 * @param mentions where it is mentioned as a source, in order
 * @param evidence the words that say what it is
 */
public record Source(
        String id,
        String name,
        Kind kind,
        Role role,
        List<String> aliases,
        Naming naming,
        boolean publisher,
        @Nullable String speaksFor,
        List<Span> mentions,
        List<Span> evidence) {

    /** What kind of thing speaks. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        OUTLET,
        GROUP,
        DOCUMENT,
        UNKNOWN
    }

    /** What a source is by position. */
    public enum Role {
        OFFICIAL,
        SPOKESPERSON,
        EXPERT,
        OUTLET,
        DOCUMENT,
        PARTY,
        PRIVATE_PERSON,
        UNKNOWN
    }

    /** How the text names a source. */
    public enum Naming {
        NAMED,
        PSEUDONYM,
        DESCRIBED,
        NONE
    }

    public Source {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        evidence = List.copyOf(evidence);
    }

    /** By the id alone: a source may have a million mentions. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same, speaking for another; null for nobody. */
    public Source speakingFor(@Nullable String other) {
        return new Source(id, name, kind, role, aliases, naming, publisher, other, mentions, evidence);
    }

    /** The same, known to be the document's own publisher. */
    public Source asPublisher() {
        return new Source(id, name, kind, role, aliases, naming, true, speaksFor, mentions, evidence);
    }
}
