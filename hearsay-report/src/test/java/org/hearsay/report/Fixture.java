package org.hearsay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds readings by hand: spans are given by the words they hold. */
final class Fixture {

    final String text;
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private List<Block> blocks;
    private Metadata metadata = Metadata.NONE;

    Fixture(String text) {
        this.text = text;
        this.blocks = Layout.of(text);
    }

    Fixture blocks(List<Block> blocks) {
        this.blocks = blocks;
        return this;
    }

    Fixture metadata(Metadata metadata) {
        this.metadata = metadata;
        return this;
    }

    Fixture notice(String message) {
        notices.add(new Notice("note", message, null));
        return this;
    }

    Fixture source(String id, String name, Source.Naming naming, Source.Role role, String... aliases) {
        sources.add(new Source(
                id, name, Source.Kind.UNKNOWN, role, List.of(aliases), naming, false, null, List.of(), List.of()));
        return this;
    }

    /** A plain assertion; {@code cue} and {@code who} may be empty. */
    Said said(String id, String... content) {
        return new Said(id, content);
    }

    Fixture statementAt(String id, Span content, String sourceId) {
        statements.add(new Statement(
                id,
                Statement.Kind.DIRECT,
                Statement.Stance.ASSERTS,
                List.of(content),
                List.of(),
                List.of(),
                List.of(sourceId),
                null,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(),
                0.5));
        return this;
    }

    Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0 || words.isEmpty()) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    Reading build() {
        Document of = Document.ofText("bridge.txt", text);
        Document document =
                new Document(of.id(), of.files(), of.name(), metadata, of.mediaType(), text, blocks, List.of());
        return new Reading(
                document,
                new Engine("0.1.0", List.of()),
                sources,
                statements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notices);
    }

    final class Said {
        private final String id;
        private final List<Span> content;
        private List<Span> cue = List.of();
        private List<Span> who = List.of();
        private Statement.Kind kind = Statement.Kind.DIRECT;
        private Statement.Stance stance = Statement.Stance.ASSERTS;
        private Statement.Access access = Statement.Access.UNKNOWN;
        private @Nullable String parent;
        private final List<List<Link>> chains = new ArrayList<>();
        private final List<Span> accessWords = new ArrayList<>();

        private Said(String id, String... content) {
            this.id = id;
            this.content = Arrays.stream(content).map(Fixture.this::span).toList();
        }

        /** Cue and source, each inside {@code around}, which tells one "said" from another. */
        Said cue(String around, String words) {
            this.cue = List.of(inside(around, words));
            return this;
        }

        Said who(String words) {
            this.who = List.of(span(words));
            return this;
        }

        Said kind(Statement.Kind kind) {
            this.kind = kind;
            return this;
        }

        Said stance(Statement.Stance stance) {
            this.stance = stance;
            return this;
        }

        Said access(Statement.Access access) {
            this.access = access;
            return this;
        }

        Said inside(String parent) {
            this.parent = parent;
            return this;
        }

        Said chain(@Nullable String... hands) {
            List<Link> chain = new ArrayList<>();
            for (String hand : hands) {
                chain.add(new Link(hand, Link.How.QUOTED, List.of()));
            }
            chains.add(chain);
            return this;
        }

        /** One more link of the only chain. */
        Said link(String source, Link.How how, String words) {
            List<Link> chain = chains.isEmpty() ? new ArrayList<>() : new ArrayList<>(chains.remove(0));
            chain.add(new Link(source, how, List.of(span(words))));
            chains.add(chain);
            return this;
        }

        Said access(Statement.Access access, String words) {
            accessWords.add(span(words));
            return access(access);
        }

        Fixture by(String... sourceIds) {
            statements.add(new Statement(
                    id, kind, stance, content, cue, who, List.of(sourceIds), parent, access, accessWords, chains, 0.9));
            return Fixture.this;
        }

        private Span inside(String around, String words) {
            Span outer = span(around);
            int at = outer.start() + around.indexOf(words);
            return new Span(at, at + words.length());
        }
    }
}
