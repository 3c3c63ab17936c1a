package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text holds besides the words that name sources; it helps to tell whom those mean.
 *
 * @param subjects what sentences begin with, in order; the people among them may be meant by a pronoun
 * @param named where people and bodies are mentioned, in order, by name or description
 * @param quoted what stands in quotation marks, in order
 * @param known what folded words are known to mean; gives null for what is not known
 * @param governments whether a name, as it stands, means a government where it speaks
 * @param others for a pronoun a source that it does not mean
 */
public record Surroundings(
        List<Span> subjects,
        List<Span> named,
        List<Span> quoted,
        Function<String, Source.@Nullable Kind> known,
        Predicate<String> governments,
        Map<Span, Source> others) {

    /** Nothing is known. */
    static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of(), name -> null);

    public Surroundings(
            List<Span> subjects, List<Span> named, List<Span> quoted, Function<String, Source.@Nullable Kind> known) {
        this(subjects, named, quoted, known, name -> false, Map.of());
    }

    /** The same, where it is known what means a government. */
    public Surroundings with(Predicate<String> meansGovernment) {
        return new Surroundings(subjects, named, quoted, known, meansGovernment, others);
    }

    /** The same, where some pronouns do not mean some sources. */
    public Surroundings without(Map<Span, Source> meant) {
        return new Surroundings(subjects, named, quoted, known, governments, meant);
    }

    public Surroundings {
        subjects = List.copyOf(subjects);
        named = List.copyOf(named);
        quoted = List.copyOf(quoted);
        others = Map.copyOf(others);
    }
}
