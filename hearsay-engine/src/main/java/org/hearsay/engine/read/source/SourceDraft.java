package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.source.Mention.Form;

/** A source in the making, mention by mention. */
final class SourceDraft {

    private final List<Span> mentions = new ArrayList<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final List<Span> evidence = new ArrayList<>();
    private final Set<String> proper = new LinkedHashSet<>();
    private boolean owned;
    private boolean known;
    private boolean speaks;
    private boolean people;
    private String name = "";
    private List<String> keys = List.of();
    private Kind kind = Kind.UNKNOWN;
    private Role role = Role.UNKNOWN;
    private Naming naming = Naming.DESCRIBED;
    private String firstKind = "";
    private Gender gender = Gender.UNKNOWN;
    private boolean human;
    private int timesNamed;
    private boolean givenName;
    private final SourceWords sourceWords;

    SourceDraft(SourceWords sourceWords) {
        this.sourceWords = sourceWords;
    }

    void take(Mention mention) {
        if (mentions.isEmpty()) {
            firstKind = mention.kind().name();
        }
        mentions.add(mention.span());
        if (gender == Gender.UNKNOWN) {
            gender = mention.gender();
        }
        if (mention.form() == Form.PRONOUN) {
            name = name.isEmpty() ? mention.name() : name;
            return;
        }
        boolean better =
                mention.form() == Form.NAME ? keys.size() < mention.keys().size() : keys.isEmpty() && aliases.isEmpty();
        if (better) {
            name = mention.name();
            keys = mention.keys();
            givenName = keys.size() > 1 && Gender.ofName(keys.get(0), sourceWords.vocabulary()) != Gender.UNKNOWN;
        }
        timesNamed += mention.form() == Form.NAME ? 1 : 0;
        human |= mention.isHuman();
        aliases.add(mention.name());
        words.addAll(mention.words());
        proper.addAll(mention.proper());
        owned |= mention.isOwned();
        known |= mention.form() == Form.DEFINITE
                || mention.words().stream()
                        .anyMatch(w -> sourceWords.vocabulary().is(GrammarWord.POSSESSIVE_CLITIC, w));
        people |= mention.role() != Role.UNKNOWN || sourceWords.isPeople(mention.head());
        kind = kind == Kind.UNKNOWN || mention.form() == Form.NAME && keys.equals(mention.keys()) && better
                ? mention.kind()
                : kind;
        if (role == Role.UNKNOWN && mention.role() != Role.UNKNOWN) {
            role = mention.role();
            evidence.add(mention.span());
        }
        if (mention.naming() == Naming.PSEUDONYM) {
            naming = Naming.PSEUDONYM;
        } else if (mention.naming() == Naming.NAMED && naming == Naming.DESCRIBED) {
            naming = Naming.NAMED;
        }
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Role role() {
        return role;
    }

    Gender gender() {
        return gender;
    }

    boolean isNamed() {
        return !keys.isEmpty();
    }

    /** Whether the words say that it is people; "results" are no people. */
    boolean isPeople() {
        return people;
    }

    /** How surely the name is a human being's: a known given name and a surname, two words, one. */
    int likeness() {
        return keys.size() < 2 ? 0 : givenName ? 2 : 1;
    }

    /** How often it was mentioned by a name. */
    int timesNamed() {
        return timesNamed;
    }

    /** Whether "he" or "she" may mean it: a name that may be a person's, or a noun for one human being. */
    boolean isHuman() {
        return kind == Kind.PERSON && (human || gender != Gender.UNKNOWN);
    }

    /** Takes note of a pronoun that the narration has for it. */
    void called(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    /** Whether its words are for one human being, an office or a trade that one holds. */
    boolean isOnePerson() {
        return kind == Kind.PERSON && (human || role == Role.SPOKESPERSON);
    }

    boolean isMentionedAt(Span words) {
        return mentions.stream().anyMatch(m -> m.contains(words));
    }

    /** Takes note of whether a mention is of somebody who says something. */
    void speaks(boolean says) {
        speaks |= says;
    }

    /** "The harbour master", "Kessin's harbour master": one person in an office who said something, not named so far. */
    boolean isUnnamedOfficeHolder() {
        return !isNamed()
                && speaks
                && known
                && human
                && kind == Kind.PERSON
                && (role == Role.OFFICIAL || role == Role.SPOKESPERSON || role == Role.EXPERT);
    }

    /** Whether a title, an office or a constituency ("R-Kessin") says that it sits in a parliament. */
    boolean isLegislator() {
        return words.stream()
                .anyMatch(w -> sourceWords.vocabulary().is(SourceWord.LEGISLATOR, w.replace(".", ""))
                        || RoleFinder.isConstituency(w, sourceWords.vocabulary()));
    }

    /** Whether a title says that it holds another office than the one a noun names: "the mayor" is no minister. */
    boolean holdsAnother(String noun) {
        List<String> titles = words.stream()
                .map(w -> w.replace(".", ""))
                .filter(w -> sourceWords.isTitle(w) && sourceWords.vocabulary().is(SourceWord.OFFICE, w))
                .toList();
        return sourceWords.isTitle(noun)
                && !titles.isEmpty()
                && titles.stream().noneMatch(t -> KnownNames.isSameTitle(t, noun));
    }

    boolean isCalled(String noun) {
        return words.contains(noun);
    }

    /** Whether a description with the same noun may be the same: nobody else is named in it, nor owns it. */
    boolean isCalled(Mention mention) {
        boolean others = !isNamed() && !proper.isEmpty() && !mention.proper().isEmpty();
        return words.contains(mention.head())
                && (!others || !java.util.Collections.disjoint(proper, mention.proper()))
                && (!mention.isOwned() || owned || proper.isEmpty() || isNamed());
    }

    /** Whether a name that shares its last word may be the same: one holds all words of the other. */
    boolean mayBe(Mention mention) {
        List<String> mine = NameKey.of(name);
        List<String> theirs = NameKey.of(mention.name());
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    /** Whether a noun is among the words, or goes on from one of them: "the Kessinman" after "a Kessin fighter". */
    boolean goesWith(String noun) {
        return words.contains(noun)
                || words.stream().anyMatch(w -> w.length() > 3 && (noun.startsWith(w) || isPluralOf(w, noun)));
    }

    private boolean isPluralOf(String word, String noun) {
        return word.startsWith(noun) && sourceWords.isPluralForm(word) && word.length() <= noun.length() + 2;
    }

    Source source(String text, Positions positions) {
        Positions.Position position = isNamed() ? positions.of(kind, name) : null;
        boolean stands = position != null && position.stands() && role == Role.OFFICIAL;
        if (position != null && (role == Role.UNKNOWN || role == Role.PRIVATE_PERSON || stands)) {
            role = position.role();
            evidence.add(position.evidence());
        }
        List<String> others = aliases.stream().filter(a -> !a.equals(name)).toList();
        String id = Ids.of('s', firstKind, mentions.subList(0, 1), text);
        return new Source(id, name, kind, role, others, naming, false, null, mentions, evidence);
    }
}
