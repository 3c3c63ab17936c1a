package org.hearsay.engine.read.access;

import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** What is written or recorded, as a source and as what somebody relies on. */
final class Papers {

    /** Words among which the paper stands that is relied on. */
    private static final int REACH = 6;

    /** Words before a paper that is a content's subject. */
    private static final int SUBJECT = 4;

    private Papers() {}

    /** Whether the words name a document: by the last noun before "of", "by", "from". */
    static boolean isPaper(Stretch mention) {
        int head = -1;
        for (int i = 0; i < mention.size(); i++) {
            if (!mention.isWord(i) || i > 0 && mention.is(i, AccessWord.PAPER_END)) {
                break;
            }
            head = i;
        }
        return mention.is(head, SourceWord.DOCUMENT);
    }

    /** "according to the report", "documents show", from word {@code i} on; null where no paper is relied on. */
    static @Nullable Grounds from(Stretch content, int i) {
        int according = content.phrase(SpeechWord.ACCORDING, i);
        for (int k = i + according; according > 0 && k < Math.min(content.size(), i + REACH); k++) {
            if (content.is(k, SourceWord.DOCUMENT)) {
                return Grounds.of(Access.DOCUMENT, content.span(i, k + 1));
            }
        }
        if (content.is(i, AccessWord.IN_REGISTER) && content.is(i + 2, AccessWord.REGISTER)) {
            return Grounds.of(Access.DOCUMENT, content.span(i, i + 3));
        }
        boolean shows = i <= SUBJECT && content.is(i, SourceWord.DOCUMENT) && content.is(i + 1, AccessWord.SHOWING);
        return shows ? Grounds.of(Access.DOCUMENT, content.span(i, i + 2)) : null;
    }
}
