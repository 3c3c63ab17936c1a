package org.hearsay.engine.read.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Stretch;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of people's positions where they say nothing: titles before names ("Defence Minister Jon Berk"),
 * appositions behind them ("Jon Berk, who heads the Harbour Board"), campaigns that bear a name. By surname; one pass
 * over the words.
 */
final class Positions {

    private static final int REACH = 8;

    /**
     * What the text says of somebody's position.
     *
     * @param evidence the words that say so
     * @param stands whether they say that somebody stands for election, which goes before an office
     */
    record Position(Role role, Span evidence, boolean stands) {}

    private final SourceWords words;
    private final RoleFinder roles;
    private final Map<String, Position> bySurname = new HashMap<>();

    private Positions(AnalysedText text) {
        words = new SourceWords(text.vocabulary());
        roles = new RoleFinder(text.vocabulary());
    }

    static Positions of(AnalysedText text) {
        Positions positions = new Positions(text);
        if (text.hasTrees()) {
            positions.byTrees(text);
        }
        for (Block block : text.blocks()) {
            positions.block(Stretch.of(text, block.span()));
        }
        return positions;
    }

    private void byTrees(AnalysedText text) {
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (word.pos() == PartOfSpeech.PROPN && Descriptions.nameHead(word).equals(word)) {
                RoleFinder.DescribedRole told = roles.described(word, noun -> true);
                if (told != null) {
                    put(surname(word), told.role(), told.noun().span(), roles.stands(told));
                }
            }
        }
    }

    /** The last word of a name: the last that hangs on its first, or a compound's own. */
    private static String surname(Word name) {
        Word last = name;
        for (Word part : name.children(Dependency.FLAT)) {
            last = part.pos() == PartOfSpeech.PROPN && part.index() > last.index() ? part : last;
        }
        return last.form();
    }

    private void block(Stretch block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.isWord(i) && block.isCapital(i)) {
                behind(block, i);
                campaign(block, i);
            }
            before(block, i);
        }
    }

    /** What the text says of the person with that name; null when it says nothing. */
    @Nullable
    Position of(Source.Kind kind, String name) {
        String folded = Folded.of(name);
        return kind == Kind.PERSON ? bySurname.get(folded.substring(folded.lastIndexOf(' ') + 1)) : null;
    }

    /** "Jon Berk, head of the Harbour Board", "Jon Berk (R-Kessin)". */
    private void behind(Stretch block, int name) {
        if (name + 2 >= block.size() || !block.is(name + 1, ',')) {
            return;
        }
        int end = name + 2;
        while (end < block.size() && end - name < REACH + 2 && block.isWord(end) && !endsDescription(block, end)) {
            end++;
        }
        boolean describes = end > name + 2
                && (words.isDeterminer(block.lower(name + 2)) || isWho(block, name + 2) || !block.isCapital(name + 2));
        if (describes) {
            put(block.word(name), roles.of(block.lowers(name + 2, end), Kind.PERSON), block, name + 2, end);
        }
    }

    private static boolean isWho(Stretch block, int i) {
        return block.is(i, GrammarWord.RELATIVE) && block.is(i, GrammarWord.INTERROGATIVE);
    }

    /** Whether a clause begins that is no description. */
    private static boolean endsDescription(Stretch block, int i) {
        return block.isAny(i, SourceWord.SAYING, GrammarWord.COORDINATION, GrammarWord.AUXILIARY, GrammarWord.MODAL)
                        && !block.is(i, GrammarWord.POSSESSIVE_CLITIC)
                || block.is(i, GrammarWord.SUBORDINATION) && !block.is(i, GrammarWord.PREPOSITION);
    }

    /** "presidential candidate Mira Dol": the words of a position right before a name. */
    private void before(Stretch block, int i) {
        if (i + 1 >= block.size() || !block.isWord(i) || !block.isWord(i + 1) || !block.isCapital(i + 1)) {
            return;
        }
        Role role = roles.of(List.of(block.lower(i)), Kind.PERSON);
        if (role == Role.UNKNOWN || role == Role.PRIVATE_PERSON && block.isCapital(i)) {
            return;
        }
        int end = i + 1;
        while (end < block.size() && end - i < REACH && block.isWord(end) && block.isCapital(end)) {
            end++;
        }
        put(block.word(end - 1), role, block, i, i + 1);
    }

    /** "the Dol campaign", "Mira Dol's campaign", "voted for Mira Dol": who stands for election. */
    private void campaign(Stretch block, int i) {
        int name = i;
        while (name > 0 && i - name < 2 && block.isWord(name - 1) && block.isCapital(name - 1)) {
            name--;
        }
        boolean chosen = block.is(name - 1, SourceWord.ELECTING);
        boolean voted = block.is(name - 1, SourceWord.VOTED_FOR) && block.is(name - 2, SourceWord.VOTING);
        boolean last = i + 1 >= block.size() || !block.isWord(i + 1) || !block.isCapital(i + 1);
        if ((chosen || voted) && last) {
            put(block.word(i), Role.PARTY, block, chosen ? name - 1 : name - 2, i + 1);
        }
        int behind = block.is(i + 1, GrammarWord.POSSESSIVE_CLITIC) ? i + 2 : i + 1;
        if (block.is(behind, SourceWord.CAMPAIGN)) {
            put(block.word(i), Role.PARTY, block, i, behind + 1);
        }
    }

    private void put(String surname, Role role, Stretch block, int from, int to) {
        boolean stands = role == Role.PARTY && to - from == 1 && block.is(from, SourceWord.CANDIDATE);
        put(surname, role, block.span(from, to), stands);
    }

    /** The first word counts, but for what makes somebody no more than a private person. */
    private void put(String surname, Role role, Span evidence, boolean stands) {
        if (role != Role.UNKNOWN && role != Role.DOCUMENT) {
            bySurname.merge(
                    Folded.of(surname),
                    new Position(role, evidence, stands),
                    (old, other) -> old.role() == Role.PRIVATE_PERSON || other.stands() && !old.stands() ? other : old);
        }
    }
}
