package org.hearsay.verify.pack;

import org.hearsay.engine.text.Language;
import org.hearsay.verify.german.German;

class GermanPackTest extends PackContract {

    @Override
    protected Language load() {
        return new German();
    }

    @Override
    protected String page() {
        return """
                Brücke in Niederquell eingestürzt

                „Das Wasser kam in der Nacht“, sagte der Fährmann Tamme Riekwall. Er sah die Pfeiler nicht brechen.

                Laut Radio Wellental verließen am 3. Mai 2024 rund 4.000 Menschen die Stadt. Die Nord-Süd-Brücke (sie kostete
                2,5 Millionen) wurde im März 2023 nicht geprüft.
                """;
    }
}
