package org.hearsay.engine.read.access;

import java.util.List;
import java.util.Set;
import org.hearsay.engine.read.access.AccessFinder.Found;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of the language that tell how someone knows: verbs of perceiving, doing, being told and reasoning. */
final class Knowing {

    private static final Set<String> SEEING = words("saw seen see watched witnessed noticed observed spotted filmed"
            + " photographed glimpsed overheard smelled counted");
    private static final Set<String> SEEING_NOW = words("seeing watching witnessing hearing noticing");
    private static final Set<String> TOLD = words("told informed warned briefed notified advised");
    private static final Set<String> MIND = words("think thought believe believed know knew want wanted hope hoped need"
            + " needed feel felt had has have was were am are is be been being do did does will would could can should may"
            + " might must read learned understood expect expected like liked love loved hate hated said say says asked"
            + " going re 're 've 'm 'll wish wished fear feared worried supported agreed opposed preferred cared trusted"
            + " enjoyed wondered remember remembered recalled mean meant guess suppose supposed believes expects thinks"
            + " wants hopes needs feels likes knows regret regretted respect respected doubt doubted intended happened"
            + " welcomed praised claimed argued promised suggested noted stressed called hailed condemned"
            + " changed looked seemed appeared turned used");
    private static final Set<String> DOING =
            words("went left took brought drove paid fled ran hid carried fought met made"
                    + " sent found gave got built sold bought held began came shot led won wrote sat stood slept"
                    + " ate fell caught taught broke dug swam flew rode drew grew threw did lost stole swept woke hung bound fed"
                    + " lent spoke struck tore wore");
    private static final Set<String> AUXILIARIES =
            words("had have has was were been also personally just then all 've ’ve"
                    + " ourselves both even still never once again already only immediately once finally");
    private static final Set<String> BEING = words("was were been");
    private static final Set<String> PAPERS = words("report reports documents document records record letter memo data"
            + " footage video videos figures files filing emails survey poll polls study studies images statistics logs"
            + " intelligence transcripts cables imagery census");
    private static final Set<String> SHOWING =
            words("show shows showed shown indicate indicates indicated suggest suggests"
                    + " confirm confirms reveal reveals");
    private static final Set<String> REASONING = words("believe believes believed think thinks thought expect expects"
            + " expected predict predicts predicted estimate estimates estimated estimating conclude concludes concluded"
            + " concluding suspect suspects suspected speculate speculates speculated speculating assume assumes assumed presume presumed reckon reckons reckoned calculate"
            + " calculates calculated forecast forecasts project projects projected assess assesses assessed deduced"
            + " infer inferred surmised guess guessed doubts doubt"
            + " doubted anticipate anticipates anticipated theorized");
    private static final Set<String> PERFECT = words("have 've ’ve");
    private static final Set<String> VIEWS = words("opinion view judgment judgement assessment estimation estimate");
    private static final Set<String> OWNERS = words("my our his her their its whose");
    private static final Set<String> FEELINGS = words("surprised shocked impressed inspired moved disturbed alarmed"
            + " concerned troubled encouraged struck offended bothered touched amazed outraged confused guided");
    private static final Set<String> SUFFERED = words("arrested threatened detained kidnapped robbed attacked injured"
            + " wounded tortured shot hit evacuated trapped forced fired hired held beaten");
    private static final Set<String> SENDERS = words("that from about of it they");
    private static final Set<String> OWN_REASONING =
            words("think believe suspect expect guess suppose assume estimate doubt predict reckon"
                    + " thinks believes suspects expects guesses supposes assumes estimates doubts predicts reckons");
    private static final Set<String> DETERMINERS = words("the a an this that these those it both its his her their one"
            + " another two three several some many they");

    private static final Set<String> LISTS = words("book list register log logbook ledger files records");
    private static final int TOLD_WITHIN = 6;

    private Knowing() {}

    /** Whether the verb tells what goes on in the mind, or what is said, and no deed. */
    static boolean isOfMind(String lower) {
        return MIND.contains(lower);
    }

    /** Whether it is the past form of a verb of doing that does not end in "ed". */
    static boolean isIrregularDeed(String lower) {
        return DOING.contains(lower);
    }

    static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }

    /** Whether the words name a document: by the last noun before "of", "by", "from". */
    static boolean isPaper(Tokens tokens) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)
                    || i > 0
                            && Set.of(
                                            "of",
                                            "by",
                                            "from",
                                            "on",
                                            "in",
                                            "that",
                                            "released",
                                            "published",
                                            "conducted",
                                            "seen",
                                            "obtained",
                                            "to",
                                            "for",
                                            "about",
                                            "filed",
                                            "issued",
                                            "with",
                                            "posted")
                                    .contains(tokens.lower(i))) {
                break;
            }
            head = i;
        }
        return head >= 0
                && (PAPERS.contains(tokens.lower(head))
                        || Set.of(
                                        "research",
                                        "dossier",
                                        "lawsuit",
                                        "indictment",
                                        "affidavit",
                                        "audit",
                                        "review",
                                        "analysis",
                                        "complaint",
                                        "transcript",
                                        "cable",
                                        "surveys",
                                        "memos",
                                        "statement")
                                .contains(tokens.lower(head)));
    }

    /** "he has been told", "she heard": the cue itself. */
    static @Nullable Found told(Tokens cue) {
        for (int i = 0; i < cue.size(); i++) {
            String word = cue.lower(i);
            boolean passive = i > 0
                    && (BEING.contains(cue.lower(i - 1)) || cue.lower(i - 1).equals("be"));
            if (TOLD.contains(word) && passive
                    || Set.of("heard", "learned", "learnt", "hears").contains(word)) {
                return Found.of(Access.WAS_TOLD, cue.span(passive ? i - 1 : i, i + 1));
            }
        }
        return null;
    }

    /** "estimates", "in his opinion": the cue itself. */
    static @Nullable Found inferred(Tokens cue) {
        for (int i = 0; i < cue.size(); i++) {
            String before = i == 0 ? "" : cue.lower(i - 1);
            boolean passive = before.equals("is") || before.equals("are");
            boolean view = VIEWS.contains(cue.lower(i)) && (cue.size() == 1 || OWNERS.contains(before));
            if (view || REASONING.contains(cue.lower(i)) && !passive) {
                return Found.of(Access.INFERRED, cue.span(i, i + 1));
            }
        }
        return null;
    }

    /** What the speaker says of himself from the pronoun at {@code i} on; null when that tells nothing. */
    static @Nullable Found after(Tokens tokens, int i) {
        int verb = withOthers(tokens, i + 1);
        boolean passive = tokens.lower(i).endsWith("'m");
        while (verb + 1 < tokens.size()
                && (AUXILIARIES.contains(tokens.lower(verb))
                        || tokens.lower(verb).endsWith("ly")
                        || "'’".indexOf(tokens.first(verb)) >= 0)) {
            passive |= BEING.contains(tokens.lower(verb));
            verb++;
        }
        if (verb >= tokens.size()) {
            return null;
        }
        String word = tokens.lower(verb);
        String next = verb + 1 < tokens.size() ? tokens.lower(verb + 1) : "";
        boolean hearsay = word.equals("heard") && SENDERS.contains(next) && !isNever(tokens, verb);
        if (hearsay || passive && TOLD.contains(word) || word.equals("learned") && !next.equals("to")) {
            return Found.of(Access.WAS_TOLD, tokens.span(i, verb + 1));
        }
        // "The promises we've made", "what we have seen" are everybody's.
        boolean common = tokens.lower(i).equals("we") && PERFECT.contains(tokens.lower(i + 1))
                || tokens.lower(i).startsWith("we") && tokens.lower(i).endsWith("ve");
        if (common || isNever(tokens, verb) && word.equals("heard")) {
            return null;
        }
        if (SEEING.contains(word) && !passive && !(word.equals("see") && verb == i + 1) || word.equals("heard")) {
            return Found.of(Access.SAW, tokens.span(i, verb + 1));
        }
        if (verb <= i + 2 && OWN_REASONING.contains(word) && i < 4) {
            return Found.of(Access.INFERRED, tokens.span(i, verb + 1));
        }
        boolean helped = word.equals("helped") && next.equals("to") || word.equals("looked") && next.equals("after");
        boolean regular = word.endsWith("ed") && word.length() > 4;
        boolean did = (DOING.contains(word) || regular) && !MIND.contains(word);
        boolean suffered = passive && did && isSuffering(word, next);
        return helped || did && (!passive || suffered) ? Found.of(Access.TOOK_PART, tokens.span(i, verb + 1)) : null;
    }

    private static boolean isNever(Tokens tokens, int verb) {
        return tokens.lower(verb - 1).equals("never");
    }

    /** "He and other drivers were": the verb after those who are named with the speaker. */
    private static int withOthers(Tokens tokens, int at) {
        if (at < tokens.size() && tokens.lower(at).equals("and")) {
            for (int k = at + 2; k < Math.min(tokens.size(), at + 5); k++) {
                if (AUXILIARIES.contains(tokens.lower(k))) {
                    return k;
                }
            }
        }
        return at;
    }

    /** "was beaten by", "were threatened": something was done to the speaker; "was surprised" is no deed. */
    private static boolean isSuffering(String word, String next) {
        return next.equals("by") && !FEELINGS.contains(word) || SUFFERED.contains(word);
    }

    /** "recalled seeing": the first word of the content. */
    static @Nullable Found gerund(Tokens tokens) {
        return SEEING_NOW.contains(tokens.lower(0)) ? Found.of(Access.SAW, tokens.span(0, 1)) : null;
    }

    /** "according to the report", "documents show", from token {@code i} on. */
    static @Nullable Found fromPaper(Tokens tokens, int i) {
        String word = tokens.lower(i);
        if (word.equals("according") && tokens.lower(i + 1).equals("to")) {
            for (int k = i + 2; k < Math.min(tokens.size(), i + 6); k++) {
                if (PAPERS.contains(tokens.lower(k))) {
                    return Found.of(Access.DOCUMENT, tokens.span(i, k + 1));
                }
            }
        }
        if (word.equals("in") && LISTS.contains(i + 2 < tokens.size() ? tokens.lower(i + 2) : "")) {
            return Found.of(Access.DOCUMENT, tokens.span(i, i + 3));
        }
        boolean paper = i <= 4 && PAPERS.contains(word) && SHOWING.contains(tokens.lower(i + 1));
        return paper ? Found.of(Access.DOCUMENT, tokens.span(i, i + 2)) : null;
    }

    /** "her cousin had told her": somebody else's words, passed on. */
    static @Nullable Found toldBy(Tokens tokens, int i) {
        boolean told = TOLD.contains(tokens.lower(i)) && i > 0 && i < TOLD_WITHIN;
        boolean speaker = Set.of("me", "us", "her", "him", "them").contains(tokens.lower(i + 1));
        boolean deed = i > 0 && Set.of("i", "we", "he", "she", "they", "had i").contains(tokens.lower(i - 1));
        return told && speaker && !deed ? Found.of(Access.WAS_TOLD, tokens.span(i, i + 2)) : null;
    }

    /** Words that end a subject: a verb or a mark. */
    static boolean endsSubject(String lower) {
        return MIND.contains(lower) || DOING.contains(lower) || lower.equals(",") || lower.equals("by");
    }

    static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
