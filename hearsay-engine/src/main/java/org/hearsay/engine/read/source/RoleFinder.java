package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What someone is by position, from the words of a mention or of an apposition. Where two fit, who speaks for another
 * comes before a side of the conflict, a candidate before an office, an office before learning.
 */
final class RoleFinder {

    /** What is looked for; of phrases that begin with one word the longest counts ("attorney general"). */
    private static final Set<SourceWord> TELLING = EnumSet.of(
            SourceWord.SPOKESPERSON,
            SourceWord.COUNSEL,
            SourceWord.PRESS,
            SourceWord.CANDIDATE,
            SourceWord.SIDE,
            SourceWord.PARTISAN,
            SourceWord.PARTY_BODY,
            SourceWord.OFFICE,
            SourceWord.PUBLIC_BODY,
            SourceWord.HEAD_OF_BODY,
            SourceWord.EXPERT,
            SourceWord.LEARNED_BODY,
            SourceWord.FORCE,
            SourceWord.PRIVATE_PERSON);

    /** Which of several roles goes first; a candidate goes before an office, a party's member behind it. */
    private static final List<Role> RANKS =
            List.of(Role.SPOKESPERSON, Role.OFFICIAL, Role.PARTY, Role.EXPERT, Role.OUTLET, Role.PRIVATE_PERSON);

    private final Vocabulary vocabulary;

    RoleFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param lowers words of a mention or apposition, in lower case
     * @param kind what speaks
     */
    Role of(List<String> lowers, Kind kind) {
        List<String> words = lowers.stream().map(RoleFinder::bare).toList();
        Set<SourceWord> has = classes(words);
        if (has.contains(SourceWord.SPOKESPERSON) || has.contains(SourceWord.COUNSEL) && isCounsel(words)) {
            return Role.SPOKESPERSON;
        }
        if (kind == Kind.OUTLET) {
            return Role.OUTLET;
        }
        if (kind == Kind.DOCUMENT) {
            return Role.DOCUMENT;
        }
        if (has.contains(SourceWord.CANDIDATE) || has.contains(SourceWord.SIDE)) {
            return Role.PARTY;
        }
        boolean body = kind != Kind.PERSON;
        boolean leads = has.contains(SourceWord.HEAD_OF_BODY);
        if (!body && leads && has.contains(SourceWord.LEARNED_BODY)) {
            return Role.EXPERT;
        }
        boolean ofParty = has.contains(SourceWord.PARTISAN)
                || words.stream().anyMatch(w -> vocabulary.is(SourceWord.PARTY_ADJECTIVE, w));
        boolean force = has.contains(SourceWord.FORCE) && (body || leads && !has.contains(SourceWord.OFFICE));
        if (ofParty && has.contains(SourceWord.PARTY_BODY) || force && !body) {
            return Role.PARTY;
        }
        boolean constituency = !body && lowers.stream().anyMatch(w -> isConstituency(w, vocabulary));
        boolean office = has.contains(SourceWord.OFFICE) || has.contains(SourceWord.PUBLIC_BODY) && (body || leads);
        if (constituency || office) {
            return Role.OFFICIAL;
        }
        if (has.contains(SourceWord.PARTISAN)) {
            return Role.PARTY;
        }
        if (has.contains(SourceWord.PRESS)) {
            return Role.OUTLET;
        }
        if (has.contains(SourceWord.EXPERT)) {
            return Role.EXPERT;
        }
        if (force) {
            return Role.PARTY;
        }
        return has.contains(SourceWord.PRIVATE_PERSON) ? Role.PRIVATE_PERSON : Role.UNKNOWN;
    }

    /**
     * What somebody is whom a noun describes: by the noun and what stands before it ("associate professor"), unless what
     * belongs to it makes it a side's or another's voice ("adviser to the Dol campaign"), or is needed ("head of the
     * police").
     *
     * @param noun in a text with trees
     */
    Role ofPhrase(Word noun, Kind kind) {
        List<String> whole = withoutViews(noun, Descriptions.whole(noun));
        Role byWhole = of(whole, kind);
        if (byWhole == Role.SPOKESPERSON || byWhole == Role.PARTY) {
            return byWhole;
        }
        Role byCore = of(withoutViews(noun, Descriptions.core(noun)), kind);
        boolean company = byCore == Role.OFFICIAL
                && vocabulary.is(SourceWord.SHARED_OFFICE, noun.lower())
                && whole.stream().anyMatch(w -> vocabulary.is(SourceWord.COMPANY, w));
        return company ? Role.PRIVATE_PERSON : byCore == Role.UNKNOWN ? byWhole : byCore;
    }

    /** "A liberal scholar" is a scholar: an adjective for a party counts beside a noun for it alone. */
    private List<String> withoutViews(Word noun, List<String> words) {
        if (vocabulary.is(SourceWord.PARTY_BODY, noun.lower())) {
            return words;
        }
        List<String> kept = new ArrayList<>(words);
        for (Word adjective : noun.children(Dependency.AMOD)) {
            if (adjective.pos() == PartOfSpeech.ADJ && vocabulary.is(SourceWord.PARTISAN, adjective.lower())) {
                kept.remove(adjective.lower());
            }
        }
        return kept;
    }

    /** The role that the nouns beside a name tell, the one that goes first of several; null where none tells one. */
    @Nullable
    DescribedRole described(Word name, Predicate<Word> allowed) {
        DescribedRole best = null;
        for (Word noun : Descriptions.of(name)) {
            Role role = allowed.test(noun) ? ofPhrase(noun, Kind.PERSON) : Role.UNKNOWN;
            role = role == Role.UNKNOWN && allowed.test(noun) && isTrade(noun) ? Role.PRIVATE_PERSON : role;
            int rank = rank(role, noun);
            if (rank >= 0 && (best == null || rank < rank(best.role(), best.noun()))) {
                best = new DescribedRole(role, noun);
            }
        }
        return best;
    }

    /** Whether a description says that somebody stands for election, or works for that. */
    boolean stands(DescribedRole described) {
        return described.role() == Role.PARTY
                && vocabulary.is(SourceWord.CANDIDATE, described.noun().lower());
    }

    private int rank(Role role, Word noun) {
        boolean stands = role == Role.PARTY && vocabulary.isAny(noun.lower(), SourceWord.CANDIDATE, SourceWord.SIDE);
        return stands ? RANKS.indexOf(Role.SPOKESPERSON) : RANKS.indexOf(role);
    }

    /** "Mira Dol, the bridge keeper": a noun that no list knows, so that it is no office, says what somebody is or does. */
    private boolean isTrade(Word noun) {
        return noun.pos() == PartOfSpeech.NOUN
                && noun.isA(Dependency.APPOS)
                && !vocabulary.isAny(
                        noun.lower(),
                        SourceWord.ORGANIZATION,
                        SourceWord.PUBLIC_BODY,
                        SourceWord.DOCUMENT,
                        SourceWord.HEAD_OF_BODY,
                        OutletWord.OUTLET);
    }

    /** A role, and the noun that tells it. */
    record DescribedRole(Role role, Word noun) {}

    private Set<SourceWord> classes(List<String> words) {
        Set<SourceWord> found = EnumSet.noneOf(SourceWord.class);
        for (int i = 0; i < words.size(); ) {
            int longest = 0;
            Set<SourceWord> here = EnumSet.noneOf(SourceWord.class);
            for (SourceWord telling : TELLING) {
                int length = vocabulary.phrase(telling, words::get, i, words.size());
                if (length > longest) {
                    longest = length;
                    here.clear();
                }
                if (length > 0 && length == longest) {
                    here.add(telling);
                }
            }
            found.addAll(here);
            i += Math.max(1, longest);
        }
        return found;
    }

    /** "a lawyer for the family", "his attorney". */
    private boolean isCounsel(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (vocabulary.is(SourceWord.COUNSEL, words.get(i))) {
                boolean owned = i > 0
                        && vocabulary.isAny(words.get(i - 1), GrammarWord.POSSESSIVE, GrammarWord.POSSESSIVE_CLITIC);
                boolean client = i + 1 < words.size() && vocabulary.is(SourceWord.SPEAKS_FOR, words.get(i + 1));
                return owned || client;
            }
        }
        return false;
    }

    /** "R-Utah", "D-N.Y.": a member of a parliament. */
    static boolean isConstituency(String lower, Vocabulary vocabulary) {
        return lower.length() > 3
                && (lower.charAt(1) == '-' || lower.charAt(1) == '‑')
                && Character.isLetter(lower.charAt(2))
                && vocabulary.is(SourceWord.PARTY_LETTER, lower.substring(0, 1));
    }

    /** Without the dots of "Sen." and "F.B.I.". */
    private static String bare(String word) {
        return word.indexOf('.') < 0 || word.length() == 1 ? word : word.replace(".", "");
    }
}
