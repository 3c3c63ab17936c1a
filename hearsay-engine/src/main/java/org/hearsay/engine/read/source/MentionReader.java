package org.hearsay.engine.read.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.source.Mention.Form;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Stretch;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Takes the words of mentions apart: whether they are a name, a description or a pronoun, and what they make of a source. */
final class MentionReader {

    private final AnalysedText text;
    private final Function<String, @Nullable Kind> known;
    private final Predicate<String> governments;
    private final SourceWords words;
    private final RoleFinder roles;
    private final NameFinder names;
    private final HeadNoun heads;

    /**
     * @param known what a name is known to be, by the folded name; gives null for names that are not known
     * @param governments whether a name means a government where it speaks
     */
    MentionReader(AnalysedText text, Function<String, @Nullable Kind> known, Predicate<String> governments) {
        this.text = text;
        this.known = known;
        this.governments = governments;
        this.words = new SourceWords(text.vocabulary());
        this.roles = new RoleFinder(text.vocabulary());
        this.names = new NameFinder(words);
        this.heads = new HeadNoun(words);
    }

    /** Takes the words in {@code span} apart. */
    Mention of(Span span) {
        Stretch mention = bare(span);
        List<String> lowers = mention.lowers();
        if (isPronoun(mention)) {
            return new Mention(
                    span,
                    span.of(text.text()),
                    List.of(),
                    lowers.subList(0, 1),
                    "",
                    Set.of(),
                    Form.PRONOUN,
                    Naming.DESCRIBED,
                    Kind.UNKNOWN,
                    Role.UNKNOWN,
                    Gender.of(lowers.subList(0, 1), text.vocabulary()),
                    false,
                    false);
        }
        Span name = names.in(mention);
        Span publisher = name == null ? publisher(mention) : null;
        if (publisher != null) {
            return named(span, mention, publisher.of(text.text()));
        }
        return name == null || isGroup(mention) ? described(span, mention) : named(span, mention, name.of(text.text()));
    }

    private Mention named(Span span, Stretch mention, String name) {
        List<String> keys = Mention.foldAll(name);
        Kind kind = words.kind(keys, "", true, false);
        boolean titled = mention.lowers().stream().anyMatch(words::isTitle);
        if (kind == Kind.PERSON && !titled && isAcronym(name)) {
            kind = words.isOutlet(name.toLowerCase(Locale.ROOT)) ? Kind.OUTLET : Kind.ORGANIZATION;
        }
        Kind told = known.apply(Folded.of(name));
        // "Karvan denied it": a place that speaks is its government; "Mr. Karvan" is none.
        boolean government = told != Kind.OUTLET
                && (kind == Kind.PERSON || kind == Kind.ORGANIZATION)
                && mention.size() == keys.size()
                && governments.test(name);
        if (told == Kind.OUTLET || told == Kind.ORGANIZATION && kind == Kind.PERSON) {
            kind = told;
        }
        if (government) {
            kind = Kind.ORGANIZATION;
        }
        if (kind == Kind.PERSON && isWork(span, mention)) {
            kind = Kind.DOCUMENT;
        }
        boolean pseudonym = false;
        for (int i = 0; i < mention.size(); i++) {
            pseudonym |= mention.phrase(SourceWord.PSEUDONYM, i) > 0 || names.isCallHim(mention, i);
        }
        boolean several = mention.lowers().stream().anyMatch(w -> isAnd(w, keys));
        Gender gender = several ? Gender.UNKNOWN : Gender.of(mention.lowers(), text.vocabulary());
        if (gender == Gender.UNKNOWN && keys.size() > 1 && !several) {
            gender = Gender.ofName(keys.get(0), text.vocabulary());
        }
        return new Mention(
                span,
                name,
                keys,
                mention.lowers(),
                heads.of(mention),
                Set.of(),
                Form.NAME,
                pseudonym ? Naming.PSEUDONYM : Naming.NAMED,
                kind,
                government ? Role.OFFICIAL : roleOfNamed(span, mention, kind),
                gender,
                kind == Kind.PERSON && !several,
                isOwned(mention));
    }

    /** "Ana and Jon Berk" are two. */
    private boolean isAnd(String word, List<String> keys) {
        return text.vocabulary().is(SourceWord.AND, word) && keys.contains(word);
    }

    /** "Mr. Berk's office": the title is another's. */
    private boolean isSomebodys(List<String> lowers) {
        return lowers.stream().anyMatch(w -> text.vocabulary().is(GrammarWord.POSSESSIVE_CLITIC, w.replace('’', '\'')));
    }

    /** By the nouns beside the name; without trees, and for bodies, by all words. */
    private Role roleOfNamed(Span span, Stretch mention, Kind kind) {
        Word head = kind == Kind.PERSON && text.hasTrees() ? text.headOf(span) : null;
        if (head == null) {
            return roles.of(mention.lowers(), kind);
        }
        if (head.pos() != PartOfSpeech.PROPN) {
            Role role = roles.ofPhrase(head, kind);
            return role == Role.UNKNOWN ? roles.of(mention.lowers(), kind) : role;
        }
        RoleFinder.DescribedRole told = roles.described(head, w -> span.contains(w.span()));
        return told == null ? roles.of(mention.lowers(), kind) : told.role();
    }

    private Role roleOfDescribed(Span span, Stretch mention, Kind kind) {
        Word head = text.hasTrees() ? text.headOf(span) : null;
        Role role = head != null && head.pos().isNominal() ? roles.ofPhrase(head, kind) : Role.UNKNOWN;
        return role == Role.UNKNOWN ? roles.of(mention.lowers(), kind) : role;
    }

    private Mention described(Span span, Stretch mention) {
        List<String> lowers = mention.lowers();
        String head = mention.size() == 1 ? mention.lower(0) : heads.of(mention);
        Kind kind = words.kind(lowers, head, false, words.isPluralForm(head));
        if (isShare(mention)) {
            kind = Kind.GROUP;
        }
        if (kind == Kind.PERSON && isWork(span, mention)) {
            kind = Kind.DOCUMENT;
        }
        boolean oneOf = mention.size() > 2 && mention.is(0, SourceWord.SINGLE) && mention.is(1, SourceWord.AMONG);
        if (oneOf && kind == Kind.GROUP) {
            kind = Kind.PERSON;
        }
        String first = mention.lower(0);
        boolean group = mention.size() == 1 && words.isPeople(first);
        Form form = words.isDefinite(first) || group ? Form.DEFINITE : Form.INDEFINITE;
        boolean article = mention.size() > 1 && mention.is(0, GrammarWord.ARTICLE);
        int begin = mention.size() == 0 ? span.start() : mention.start(article ? 1 : 0);
        Span described = new Span(begin, Math.max(begin, HeadNoun.phraseEnd(mention, span)));
        Set<String> proper = proper(described);
        // "the Cole campaign", "a Salt Radio poll": who made it is its name.
        boolean maker = (kind == Kind.DOCUMENT || kind == Kind.ORGANIZATION) && !proper.isEmpty();
        boolean human = kind == Kind.PERSON
                && (words.isHuman(head) || lowers.stream().anyMatch(words::isTitle) && !isSomebodys(lowers));
        return new Mention(
                span,
                described.of(text.text()),
                List.of(),
                lowers,
                head,
                proper,
                form,
                maker ? Naming.NAMED : Naming.DESCRIBED,
                kind,
                roleOfDescribed(span, mention, kind),
                Gender.of(lowers, text.vocabulary()),
                human,
                isOwned(mention));
    }

    /** "A new report by Radio Salt": the outlet whose report it is; null for what is no outlet's. */
    private @Nullable Span publisher(Stretch mention) {
        boolean piece = false;
        for (int i = 0; i < mention.size(); i++) {
            piece |= mention.is(i, OutletWord.PIECE) && !mention.isCapital(i);
            boolean name = piece && i > 0 && mention.isCapital(i) && words.goesOn(behindArticle(mention, i));
            if (name) {
                int end = i;
                while (end < mention.size() && mention.isWord(end) && mention.isCapital(end)) {
                    end++;
                }
                Span found = mention.span(i, end);
                boolean outlet = known.apply(Folded.of(found.of(text.text()))) == Kind.OUTLET
                        || Mention.foldAll(found.of(text.text())).stream().anyMatch(words::isOutletsOwn);
                return outlet ? found : null;
            }
        }
        return null;
    }

    /** The word before word {@code i}, or before its article. */
    private static String behindArticle(Stretch mention, int i) {
        return mention.is(i - 1, GrammarWord.ARTICLE) ? mention.lower(i - 2) : mention.lower(i - 1);
    }

    private boolean isPronoun(Stretch mention) {
        boolean one = mention.size() == 1
                || mention.size() == 2
                        && mention.lower(1).length() > 1
                        && mention.lower(1).charAt(0) == '\'';
        return one && words.isPronoun(mention.lower(0));
    }

    private boolean isOwned(Stretch mention) {
        return mention.size() > 1 && mention.is(0, GrammarWord.POSSESSIVE);
    }

    /** The names within a description, folded. */
    private Set<String> proper(Span described) {
        Set<String> proper = new HashSet<>();
        Stretch stretch = Stretch.of(text, described);
        for (int i = 0; i < stretch.size(); i++) {
            String folded = Folded.of(stretch.word(i));
            if (Character.isUpperCase(stretch.first(i)) && !folded.isEmpty() && !words.isNoun(folded)) {
                proper.add(folded);
            }
        }
        return proper;
    }

    /** "But the driver", "So I", "the ministry's": what joins it to the words around is no part of a name. */
    private Stretch bare(Span span) {
        Stretch mention = Stretch.of(text, span);
        int first = 0;
        while (first + 1 < mention.size()
                && mention.isAny(first, GrammarWord.COORDINATION, GrammarWord.SUBORDINATION, GrammarWord.PREPOSITION)
                && !words.isDeterminer(mention.lower(first))
                && !mention.is(first, GrammarWord.RELATIVE)
                && mention.isWord(first + 1)
                && !(first == 0 && mention.isCapital(0) && mention.isCapital(1) && isInName(span))) {
            first++;
        }
        int last = mention.size();
        while (last - first > 1 && mention.is(last - 1, GrammarWord.POSSESSIVE_CLITIC)) {
            last--;
        }
        return first == 0 && last == mention.size() ? mention : Stretch.of(text, mention.span(first, last));
    }

    /** Whether a mention stands inside a sentence, so that a capital at its beginning is a name's. */
    private boolean isInName(Span span) {
        Word first = text.word(text.at(span.start()));
        return first.index() != first.sentence().first();
    }

    /** "Voters", "Republicans": a noun for people that begins with a capital only since a sentence does, or as a side. */
    private boolean isGroup(Stretch mention) {
        String lower = mention.lower(0);
        return mention.size() == 1
                && (words.isPluralForm(lower) && roles.of(List.of(lower), Kind.GROUP) != Role.UNKNOWN
                        || words.isPeople(lower)
                        || words.isDocument(lower));
    }

    /** "her book The Long Shore", a title in quotation marks. */
    private boolean isWork(Span span, Stretch mention) {
        boolean marked = "“\"".indexOf(text.text().charAt(span.start())) >= 0
                || text.text().startsWith("''", span.start());
        for (int i = 0; i < mention.size() && !marked; i++) {
            marked = mention.is(i, SourceWord.WORK);
        }
        return marked;
    }

    /** "46 percent of voters", "six in ten". */
    private boolean isShare(Stretch mention) {
        for (int i = 0; i < mention.size(); i++) {
            if (mention.is(i, SourceWord.SHARE)) {
                return true;
            }
        }
        return mention.size() > 2
                && !mention.is(0, SourceWord.SINGLE)
                && mention.is(1, SourceWord.AMONG)
                && words.isNumber(mention.lower(0));
    }

    private static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }
}
