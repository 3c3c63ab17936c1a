package org.hearsay.verify.pack;

import org.hearsay.engine.text.Language;
import org.hearsay.english.English;

class EnglishPackTest extends PackContract {

    @Override
    protected Language load() {
        return English.load();
    }

    @Override
    protected String page() {
        return """
                Bridge falls at Lower Quell

                “The water came in the night,” said the ferryman Tamme Riekwall. He hadn't seen the pillars break.

                According to Radio Wellental, some 4,000 people left the town on 3 May 2024, at 9 a.m. or later. The U.S.-built
                bridge (it cost €2.5m) wasn't checked in March 2023.
                """;
    }
}
