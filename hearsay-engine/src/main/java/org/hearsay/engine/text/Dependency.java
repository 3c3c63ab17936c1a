package org.hearsay.engine.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Relations of Universal Dependencies, version 2, with the subtypes that treebanks of several languages have. */
public enum Dependency {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVCL_RELCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CC_PRECONJ,
    CCOMP,
    CLF,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    CSUBJ_OUTER,
    CSUBJ_PASS,
    DEP,
    DET,
    DET_PREDET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_DESC,
    NMOD_POSS,
    NMOD_UNMARKED,
    NSUBJ,
    NSUBJ_OUTER,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    OBL_UNMARKED,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Map<String, Dependency> BY_NAME = new HashMap<>();

    static {
        for (Dependency relation : values()) {
            BY_NAME.put(relation.ud(), relation);
        }
    }

    /** As treebanks write it: {@code nsubj:pass}. */
    public String ud() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The relation without its subtype. */
    public Dependency universal() {
        int subtype = name().indexOf('_');
        return subtype < 0 ? this : valueOf(name().substring(0, subtype));
    }

    /** Whether it is this relation or one of its subtypes. */
    public boolean isA(Dependency universal) {
        return this == universal || universal() == universal;
    }

    /** The relation that treebanks write so; without its subtype where that is not known, {@link #DEP} where nothing is. */
    public static Dependency ofUd(String ud) {
        Dependency known = BY_NAME.get(ud);
        if (known != null) {
            return known;
        }
        int subtype = ud.indexOf(':');
        return subtype < 0 ? DEP : BY_NAME.getOrDefault(ud.substring(0, subtype), DEP);
    }
}
