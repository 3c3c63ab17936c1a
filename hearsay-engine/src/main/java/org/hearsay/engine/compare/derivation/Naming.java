package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.engine.compare.derivation.CitedNames.Name;
import org.hearsay.engine.compare.derivation.RetoldPassages.Sentences;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document names who published another one, or an office's paper without its name ("the bulletin").
 *
 * @param name null where only the paper is named
 * @param mention where it stands
 * @param sentence number of the sentence it stands in
 * @param first number of the first sentence that may retell
 * @param last number of the last one
 * @param onPaper whether something written is named beside it
 * @param cued whether the sentence says that something is passed on
 * @param told whether a verb of the press is in it, so that nothing else need agree
 * @param spoken whether somebody speaks for it, or it speaks to the document's own reporter
 */
record Naming(
        @Nullable Name name,
        Span mention,
        int sentence,
        int first,
        int last,
        boolean onPaper,
        boolean cued,
        boolean told,
        boolean spoken) {

    private static final Set<String> PAPERS = Set.of(
            "bulletin",
            "communiqué",
            "communique",
            "statement",
            "release",
            "notice",
            "note",
            "circular",
            "report",
            "summary",
            "handout",
            "declaration",
            "sheet",
            "bulletins",
            "information",
            "informed",
            "paper",
            "tally");

    /** Papers that nobody but an office issues. */
    private static final Set<String> OFFICES_OWN =
            Set.of("bulletin", "communiqué", "communique", "release", "statement");

    private static final Set<String> CUES = Set.of(
            "reported",
            "reports",
            "report",
            "wrote",
            "writes",
            "write",
            "written",
            "according",
            "told",
            "tells",
            "says",
            "said",
            "say",
            "citing",
            "cites",
            "cited",
            "quoted",
            "quotes",
            "claims",
            "claimed",
            "counted",
            "counts",
            "count",
            "describes",
            "described",
            "published",
            "speaks",
            "spoke",
            "spoken",
            "lets",
            "has",
            "had",
            "puts",
            "put",
            "gave",
            "gives",
            "blamed",
            "in",
            "as",
            "announced",
            "declared",
            "stated",
            "states",
            "confirmed",
            "revealed",
            "named",
            "names",
            "account",
            "version",
            "informed",
            "with",
            "from",
            "recorded",
            "noted",
            "found",
            "believes",
            "believe",
            "following",
            "calculates",
            "estimates",
            "calls",
            "called",
            "by");

    private static final Set<String> PRESS = Set.of(
            "told", "described", "reported", "reports", "wrote", "writes", "according", "citing", "quoted", "quotes");

    /** An office passes something on by these alone; "with the markings of the army" is none of its words. */
    private static final Set<String> SAYING =
            Set.copyOf(List.of(("says said say put puts gave gives speaks spoke spoken"
                            + " claims claimed counts counted blamed names named calculates estimates according reported reports"
                            + " announced declared stated confirmed informed informs wrote writes records recorded")
                    .split(" ")));

    private static final Set<String> SPEAKERS =
            Set.of("reporters", "journalists", "us", "me", "telephone", "phone", "interview", "conference", "studio");

    private static final int REACH = 5;

    /** All of them in a document, in the order of its text. */
    static List<Naming> in(Side side, CitedNames names, Supplier<Sentences> sentences) {
        List<Naming> found = new ArrayList<>();
        for (Span stretch : side.stretches()) {
            Tokens tokens = Tokens.of(side.text(), stretch);
            for (int i = 0; i < tokens.size(); i++) {
                Name name = names.at(tokens, i);
                boolean paper = name == null
                        && !names.papers().isEmpty()
                        && OFFICES_OWN.contains(tokens.lower(i))
                        && !tokens.isCapital(i);
                if (name != null && !isOwn(name, side) || paper) {
                    int size = name == null ? 1 : name.words().size();
                    found.add(of(side, name, tokens.span(i, i + size), tokens, i, sentences.get()));
                    i += size - 1;
                }
            }
        }
        return found;
    }

    private static boolean isOwn(Name name, Side side) {
        String publisher = side.reading().document().metadata().publisher();
        return publisher != null && CitedNames.words(publisher).containsAll(name.words());
    }

    private static Naming of(Side side, @Nullable Name name, Span mention, Tokens tokens, int at, Sentences sentences) {
        int number = sentences.at(mention.start());
        boolean paper = has(side, sentences.spans().get(number), PAPERS);
        boolean after = number + 1 < sentences.spans().size() && goesOn(side, sentences, number, number + 1);
        boolean paperBehind = after && has(side, sentences.spans().get(number + 1), OFFICES_OWN);
        boolean office = name != null && name.kind() == CitedNames.Kind.OFFICE;
        boolean cued = has(side, sentences.spans().get(number), office ? SAYING : CUES);
        boolean spoken = isSpokenFor(tokens, at) || has(side, sentences.spans().get(number), SPEAKERS);
        boolean both = name != null && (paper || paperBehind || name.kind() == CitedNames.Kind.OUTLET);
        return new Naming(
                name,
                mention,
                number,
                number,
                both && after ? number + 1 : number,
                paper || paperBehind,
                cued,
                has(side, sentences.spans().get(number), PRESS),
                spoken);
    }

    /** Whether two sentences stand in one paragraph. */
    private static boolean goesOn(Side side, Sentences sentences, int one, int two) {
        return side.text()
                        .substring(
                                sentences.spans().get(one).end(),
                                sentences.spans().get(two).start())
                        .indexOf('\n')
                < 0;
    }

    private static boolean has(Side side, Span sentence, Set<String> words) {
        Tokens tokens = Tokens.of(side.text(), sentence);
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the spokesman of the Security Secretariat", "police commissioner". */
    private static boolean isSpokenFor(Tokens tokens, int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(tokens.size(), at + REACH); i++) {
            if (WordsInNames.isTitle(tokens.lower(i)) || WordsInNames.isSpokesperson(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
