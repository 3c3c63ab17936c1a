package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Locale;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;

/** Questions to a vocabulary about words that tell what a source is; words go in in lower case unless another thing is said. */
public final class SourceWords {

    private final Vocabulary words;

    public SourceWords(Vocabulary words) {
        this.words = words;
    }

    /** Whether the word stands before names: "Dr.", "Colonel", "mayor"; in any letter case, with or without dot. */
    public boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.is(SourceWord.TITLE, lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Whether the noun means one human being, or several of that sort. */
    public boolean isHuman(String lower) {
        return words.isAny(
                lower,
                SourceWord.HUMAN,
                SourceWord.PRIVATE_PERSON,
                SourceWord.EXPERT,
                SourceWord.OFFICE,
                SourceWord.CANDIDATE,
                SourceWord.SIDE);
    }

    /** Whether the word means someone who speaks for others. */
    public boolean isSpokesperson(String lower) {
        return words.is(SourceWord.SPOKESPERSON, lower);
    }

    /** Whether the word belongs to a body that is no outlet. */
    public boolean isInstitution(String lower) {
        return words.isAny(lower, SourceWord.ORGANIZATION, SourceWord.SPOKESPERSON, SourceWord.OFFICE);
    }

    /** Whether the word means an outlet or is often part of one's name. */
    public boolean isOutlet(String lower) {
        return words.is(OutletWord.OUTLET, lower);
    }

    /** Whether the word makes the name an outlet's beyond doubt; "press" may be an office. */
    public boolean isOutletsOwn(String lower) {
        return isOutlet(lower) && !words.is(OutletWord.SHARED, lower);
    }

    /** Whether the noun means people. */
    public boolean isPeople(String lower) {
        return words.is(SourceWord.PEOPLE, lower) || isPluralForm(lower) && isHuman(lower);
    }

    /** Whether the word is a noun that tells what a source is. */
    boolean isNoun(String lower) {
        return words.isAny(lower, SourceWord.ORGANIZATION, OutletWord.OUTLET, SourceWord.DOCUMENT, SourceWord.PEOPLE)
                || isHuman(lower);
    }

    /** Whether the noun means something written or recorded. */
    boolean isDocument(String lower) {
        return words.is(SourceWord.DOCUMENT, lower);
    }

    /** Whether it ends as nouns of several do. */
    boolean isPluralForm(String lower) {
        return ends(lower, GrammarWord.PLURAL_ENDING) && !ends(lower, GrammarWord.SINGULAR_ENDING);
    }

    private boolean ends(String lower, GrammarWord endings) {
        return words.words(endings).stream().anyMatch(lower::endsWith);
    }

    /** Whether it is a pronoun that may mean a speaker. */
    public boolean isPronoun(String lower) {
        return words.isAny(
                        lower,
                        GrammarWord.SUBJECT_PRONOUN,
                        GrammarWord.OBJECT_PRONOUN,
                        GrammarWord.POSSESSIVE,
                        GrammarWord.FIRST_PERSON,
                        GrammarWord.SECOND_PERSON,
                        GrammarWord.NEUTER,
                        GrammarWord.PLURAL_PRONOUN,
                        SourceWord.ANYBODY)
                || isPersonal(lower)
                || words.is(GrammarWord.RELATIVE, lower) && words.is(GrammarWord.INTERROGATIVE, lower);
    }

    /** "he", "her", "himself". */
    boolean isPersonal(String lower) {
        return words.isAny(lower, GrammarWord.MASCULINE, GrammarWord.FEMININE);
    }

    /** "the driver", "his driver": someone known already, if anyone fits. */
    boolean isDefinite(String lower) {
        return words.isAny(lower, SourceWord.DEFINITE, GrammarWord.POSSESSIVE);
    }

    boolean isDeterminer(String lower) {
        return isDefinite(lower) || isIndefinite(lower);
    }

    private boolean isIndefinite(String lower) {
        return words.isAny(lower, GrammarWord.ARTICLE, GrammarWord.QUANTIFIER, QuantityWord.NUMBER);
    }

    boolean isNumber(String lower) {
        return Character.isDigit(lower.charAt(0)) || words.isAny(lower, GrammarWord.QUANTIFIER, QuantityWord.NUMBER);
    }

    /** Whether a name or a noun ends before it: "of", "who", "and". */
    boolean goesOn(String lower) {
        return words.isAny(lower, GrammarWord.PREPOSITION, GrammarWord.COORDINATION)
                // An article may look like a relative pronoun: "der".
                || words.is(GrammarWord.RELATIVE, lower) && !words.is(GrammarWord.ARTICLE, lower);
    }

    boolean isJoint(String lower) {
        return words.is(SourceWord.NAME_JOINT, lower);
    }

    Vocabulary vocabulary() {
        return words;
    }

    /** What the words of a mention make of its source. */
    Kind kind(List<String> lowers, String head, boolean named, boolean plural) {
        boolean body = words.is(SourceWord.ORGANIZATION, head);
        boolean outlet = isOutlet(head);
        if (named) {
            if (lowers.stream().anyMatch(this::isOutlet) && lowers.stream().noneMatch(this::isPrivate)) {
                return Kind.OUTLET;
            }
            return lowers.stream().anyMatch(w -> words.is(SourceWord.ORGANIZATION, w))
                    ? Kind.ORGANIZATION
                    : Kind.PERSON;
        }
        if (isPeople(head) || plural && !body && !outlet) {
            return isDocument(head) ? Kind.DOCUMENT : Kind.GROUP;
        }
        if (isDocument(head)) {
            return Kind.DOCUMENT;
        }
        return outlet ? Kind.OUTLET : body ? Kind.ORGANIZATION : Kind.PERSON;
    }

    /** Whether the word shows that a name with a word of the press is somebody's who is described. */
    private boolean isPrivate(String lower) {
        return words.isAny(lower, SourceWord.SPOKESPERSON, SourceWord.PRIVATE_PERSON, SourceWord.EXPERT);
    }
}
