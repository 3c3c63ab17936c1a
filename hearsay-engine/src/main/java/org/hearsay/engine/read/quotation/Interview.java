package org.hearsay.engine.read.quotation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;

/**
 * Which blocks of a text are answers in an interview that is printed without names: questions in lines of their own, and
 * below each somebody who says "I". Questions and answers of a paper that explains something say no "I".
 */
final class Interview {

    private static final int FEWEST_QUESTIONS = 2;
    private static final int LONGEST_QUESTION = 200;

    /** One block in so many is a question at least. */
    private static final int BLOCKS_PER_QUESTION = 6;

    private final Set<Integer> questions = new TreeSet<>();
    private final Set<Integer> answers = new TreeSet<>();

    private Interview() {}

    static Interview of(AnalysedText text, List<Block> blocks) {
        Interview found = new Interview();
        for (int i = 1; i < blocks.size(); i++) {
            if (isQuestion(text.text(), blocks.get(i))) {
                found.questions.add(i);
            }
        }
        boolean enough = found.questions.size() >= FEWEST_QUESTIONS
                && BLOCKS_PER_QUESTION * found.questions.size() >= blocks.size();
        int personal = enough ? found.answers(text, blocks) : 0;
        if (2 * personal < found.answers.size() || personal < FEWEST_QUESTIONS) {
            found.answers.clear();
        }
        return found;
    }

    /** Whether a block is an answer, or a part of one. */
    boolean isAnswer(int block) {
        return answers.contains(block);
    }

    /** Whether an answer begins with a block: it stands right below a question. */
    boolean begins(int block) {
        return questions.contains(block - 1);
    }

    /** Takes the blocks below questions for answers; how many of them say "I". */
    private int answers(AnalysedText text, List<Block> blocks) {
        int personal = 0;
        boolean answering = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean first = questions.contains(i - 1);
            boolean says = saysI(text, block.span());
            if (answering && !says && isPrompt(text, block.span())) {
                questions.add(i);
            }
            answering = block.kind() != Block.Kind.HEADER && !questions.contains(i) && (first || answering && says);
            if (answering) {
                answers.add(i);
                personal += says ? 1 : 0;
            }
        }
        return personal;
    }

    private static boolean isQuestion(String text, Block block) {
        Span span = block.span();
        return block.kind() != Block.Kind.HEADER
                && block.kind() != Block.Kind.TITLE
                && span.length() <= LONGEST_QUESTION
                && text.charAt(span.end() - 1) == '?'
                && Character.isLetterOrDigit(text.charAt(span.start()));
    }

    /** "The line says you were asleep.": a remark to whom is asked, in a line of its own. */
    private static boolean isPrompt(AnalysedText text, Span block) {
        return block.length() <= LONGEST_QUESTION
                && text.words(block).stream().anyMatch(w -> text.vocabulary().is(GrammarWord.SECOND_PERSON, w.lower()));
    }

    private static boolean saysI(AnalysedText text, Span block) {
        for (Word word : text.words(block)) {
            if (text.vocabulary().is(GrammarWord.FIRST_PERSON, word.lower())) {
                return true;
            }
        }
        return false;
    }
}
