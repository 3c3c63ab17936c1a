package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;

/** A made-up article about a made-up bridge, with every kind of statement that the reports show. */
final class Bridge {

    static final String TEXT = """
            Ferrymen heard two blasts before the Sella bridge fell

            KALVEN – The road bridge over the Sella at Kalven fell into the river before dawn on Thursday, cutting the \
            last supply road into the northern valleys. Three of its five arches were gone by daylight. At least four \
            people are said to be missing.

            “There were two blasts, a small one and then the one that broke our windows,” said Orin Vesk, a ferryman \
            who lives on the east bank. “Nobody shot from this side. I was standing on the landing.” He had counted \
            nine lorries on the bridge at midnight, he said, all of them without lights.

            The Ministry of Works denied that any charge had been laid under the arches. Its spokeswoman, Mirel \
            Adane, told Radio Tamaris that “the structure failed under an illegal load”. She said the convoy had been \
            “at least three times over the limit” and promised a report within a month.

            Two versions of one night

            An officer of the valley militia, who asked not to be named, said his men had “seen the ministry’s \
            sappers at the second pier on Tuesday evening”. According to the officer, a sapper had told them: “Keep \
            off the bridge after midnight.” He could not say who the man was.

            Doctor Halle Brun, who runs the clinic in Kalven, said she had treated eleven people for cuts and burns. \
            “Burns do not come from a bridge that is merely overloaded,” she said.

            A copy of the load register seen by this newspaper states that “the bridge is to be closed to vehicles \
            above twelve tonnes from 1 March”. The ministry did not answer questions about the register. The Tamaris \
            Engineers’ Union doubts that the closure was ever enforced; its chair, Pell Ostrava, called the register \
            “a paper that nobody at the river had read”.

            “We will cross again, with or without them,” Vesk said on Thursday evening. His ferry carried sixty \
            people that day, among them the family of one of the missing. On the west bank it was being said that the \
            drivers had been paid in advance.
            """;

    private Bridge() {}

    static Fixture fixture() {
        List<Block> blocks = new ArrayList<>(Layout.of(TEXT));
        Span first = blocks.get(0).span();
        blocks.set(0, new Block(first, Block.Kind.TITLE));
        Fixture f = new Fixture(TEXT).blocks(blocks);
        f.metadata(new Metadata(
                "Ferrymen heard two blasts before the Sella bridge fell",
                "The Kalven Messenger",
                List.of("Ines Tarrow"),
                "2024-03-14",
                "en",
                null));
        f.source("sVesk", "Orin Vesk, a ferryman who lives on the east bank", Naming.NAMED, Role.PRIVATE_PERSON, "Vesk")
                .source("sMinistry", "The Ministry of Works", Naming.NAMED, Role.OFFICIAL, "The ministry")
                .source("sAdane", "Mirel Adane", Naming.NAMED, Role.SPOKESPERSON)
                .source("sRadio", "Radio Tamaris", Naming.NAMED, Role.OUTLET)
                .source("sOfficer", "An officer of the valley militia", Naming.DESCRIBED, Role.PARTY, "the officer")
                .source("sSapper", "a sapper", Naming.DESCRIBED, Role.UNKNOWN)
                .source("sBrun", "Doctor Halle Brun", Naming.NAMED, Role.EXPERT)
                .source("sRegister", "A copy of the load register", Naming.DESCRIBED, Role.DOCUMENT, "the register")
                .source("sUnion", "The Tamaris Engineers’ Union", Naming.NAMED, Role.UNKNOWN)
                .source("sOstrava", "Pell Ostrava", Naming.NAMED, Role.SPOKESPERSON);
        f.said("t01", "At least four people are said to be missing")
                .cue("are said to be missing", "are said")
                .kind(Kind.INDIRECT)
                .by();
        f.said(
                        "t02",
                        "“There were two blasts, a small one and then the one that broke our windows,”",
                        "“Nobody shot from this side. I was standing on the landing.”")
                .cue("said Orin Vesk", "said")
                .who("Orin Vesk, a ferryman who lives on the east bank")
                .access(Access.SAW)
                .by("sVesk");
        f.said("t03", "He had counted nine lorries on the bridge at midnight", "all of them without lights")
                .cue("midnight, he said", "said")
                .kind(Kind.INDIRECT)
                .access(Access.SAW)
                .by("sVesk");
        f.said("t04", "that any charge had been laid under the arches")
                .cue("denied that any", "denied")
                .who("The Ministry of Works")
                .kind(Kind.INDIRECT)
                .stance(Stance.DENIES)
                .by("sMinistry");
        f.said("t05", "that “the structure failed under an illegal load”")
                .cue("told Radio Tamaris", "told")
                .who("Mirel Adane")
                .kind(Kind.MIXED)
                .chain("sRadio", "sAdane")
                .by("sAdane");
        f.said("t06", "the convoy had been “at least three times over the limit”")
                .cue("She said the convoy", "said")
                .who("She")
                .kind(Kind.MIXED)
                .chain("sRadio", "sAdane")
                .by("sAdane");
        f.said("t07", "a report within a month")
                .cue("promised a report", "promised")
                .kind(Kind.INDIRECT)
                .stance(Stance.PROMISES)
                .chain("sRadio", "sAdane")
                .by("sAdane");
        f.said("t08", "his men had “seen the ministry’s sappers at the second pier on Tuesday evening”")
                .cue("said his men", "said")
                .who("An officer of the valley militia, who asked not to be named")
                .kind(Kind.MIXED)
                .access(Access.WAS_TOLD)
                .by("sOfficer");
        f.said("t09", "a sapper had told them: “Keep off the bridge after midnight.”")
                .cue("According to the officer", "According to")
                .who("the officer")
                .kind(Kind.MIXED)
                .by("sOfficer");
        f.said("t10", "“Keep off the bridge after midnight.”")
                .cue("had told them", "told")
                .who("a sapper")
                .stance(Stance.DEMANDS)
                .inside("t09")
                .chain("sOfficer", "sSapper")
                .by("sSapper");
        f.said("t11", "she had treated eleven people for cuts and burns")
                .cue("said she had", "said")
                .who("Doctor Halle Brun, who runs the clinic in Kalven")
                .kind(Kind.INDIRECT)
                .access(Access.TOOK_PART)
                .by("sBrun");
        f.said("t12", "“Burns do not come from a bridge that is merely overloaded,”")
                .cue("she said.", "said")
                .who("she")
                .access(Access.INFERRED)
                .by("sBrun");
        f.said("t13", "that “the bridge is to be closed to vehicles above twelve tonnes from 1 March”")
                .cue("states that", "states")
                .who("A copy of the load register")
                .kind(Kind.MIXED)
                .by("sRegister");
        f.said("t14", "that the closure was ever enforced")
                .cue("doubts that", "doubts")
                .who("The Tamaris Engineers’ Union")
                .kind(Kind.INDIRECT)
                .stance(Stance.DOUBTS)
                .by("sUnion");
        f.said("t15", "“a paper that nobody at the river had read”")
                .cue("called the register", "called")
                .who("Pell Ostrava")
                .kind(Kind.MIXED)
                .by("sOstrava");
        f.said("t16", "“We will cross again, with or without them,”")
                .cue("Vesk said on Thursday", "said")
                .stance(Stance.PROMISES)
                .by("sVesk");
        f.said("t17", "that the drivers had been paid in advance")
                .cue("it was being said", "being said")
                .kind(Kind.INDIRECT)
                .by();
        return f;
    }

    static Reading reading() {
        return fixture().build();
    }
}
