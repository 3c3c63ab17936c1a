package org.hearsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Origins;
import org.hearsay.domain.comparison.Planned;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Update;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.domain.reading.Engine;

/** Made-up dossiers of any size: a few documents in which much goes on, or hundreds. */
final class MadeUp {

    private static final String[] TOPICS = {"lorries", "wounded", "people", "houses", "boats", "prisoners", "shots"};
    private static final String[] TOWNS = {"Tal Hadir", "Orvel", "Sella Ford", "Kalven", "Upper Marn", "the Grey Bridge"
    };

    private final int size;
    private final Random random = new Random(7);
    private final List<Telling> documents = new ArrayList<>();
    private final Map<String, List<Account>> byTopic = new TreeMap<>();
    private final List<Derivation> derivations = new ArrayList<>();

    private MadeUp(int size) {
        this.size = size;
    }

    /** The same for the same number. */
    static Comparison of(int documents) {
        return new MadeUp(documents).comparison();
    }

    private Comparison comparison() {
        for (int i = 0; i < size; i++) {
            document(i);
        }
        List<Issue> issues = new ArrayList<>();
        List<Corroboration> agreements = new ArrayList<>();
        byTopic.forEach((topic, accounts) -> {
            if (accounts.size() > 2) {
                issues.add(issue(topic, accounts));
                agreements.add(new Corroboration(
                        "r" + topic.replace(' ', '-'),
                        quote(accounts.get(0)),
                        accounts.subList(0, 3),
                        new Origins(1, 2, 1),
                        why("all count the same kind", accounts)));
            }
        });
        List<Account> some = byTopic.values().iterator().next();
        Account one = some.get(0);
        Account other = some.get(some.size() - 1);
        return new Comparison(
                new Engine("test", List.of()),
                documents.stream().map(Telling::reading).toList(),
                Map.of(),
                derivations,
                issues,
                List.of(new Update("u1", one, other, why("a change is stated: “rose”", some))),
                List.of(new Planned("p1", one, other, why("another number than there was to be", some))),
                agreements,
                size < 2
                        ? List.of()
                        : List.of(new Merge(
                                "m1",
                                List.of(
                                        new Merge.Member(documents.get(0).id(), "driver 0", "driver 0"),
                                        new Merge.Member(documents.get(1).id(), "driver 1", "driver 1")),
                                0.8,
                                why("one name spelled in two ways", some))),
                List.of(new Unsourced(one.document(), one.span(), why("nobody is named who says so", some))));
    }

    private void document(int i) {
        String day = i % 9 == 8
                ? null
                : LocalDate.of(2024, 3, 2)
                        .plusDays(i * 14L / Math.max(14, size))
                        .toString();
        Telling telling = new Telling(
                String.format(java.util.Locale.ROOT, "d%03d", i), i % 7 == 6 ? null : "The Outlet of Place " + i, day);
        documents.add(telling);
        for (int t = 0; t < 4; t++) {
            String topic = TOPICS[random.nextInt(TOPICS.length)] + " of group " + random.nextInt(1 + size / 12);
            int town = random.nextInt(TOWNS.length);
            int number = 10 + 7 * random.nextInt(5);
            String when = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(5)).toString();
            Telling.Who who = switch (random.nextInt(4)) {
                case 0 -> null;
                case 1 -> new Telling.Who("driver " + i, false);
                case 2 -> new Telling.Who("Mayor Ilva Torren", true);
                default -> new Telling.Who("Witness " + random.nextInt(4 + size / 4), true);
            };
            byTopic.computeIfAbsent(topic, k -> new ArrayList<>())
                    .add(telling.tell(
                            number + " " + topic + " were counted at " + TOWNS[town] + " by those who came that way",
                            who,
                            number,
                            random.nextInt(3) == 0 ? when : null,
                            TOWNS[town],
                            place(town)));
        }
        if (i % 5 == 0) {
            telling.tell("The talks in Marland and in the Long Valley went on", null, 0, null, "Marland", country());
            telling.tell("Snow fell in the Long Valley", null, 0, null, "the Long Valley", region());
        }
        if (i > 0 && random.nextInt(3) > 0) {
            derive(i, random.nextInt(4) == 0 ? -1 : random.nextInt(i));
        }
    }

    private static Place place(int town) {
        Precision precision = TOWNS[town].startsWith("the") ? Precision.SITE : Precision.TOWN;
        return new Place(35.1 + town * 0.4, 38.2 + (town * 7 % 5) * 0.6, 100 + town, "SY", precision);
    }

    private static Place region() {
        return new Place(35.6, 40.4, 7, "SY", Precision.REGION);
    }

    private static Place country() {
        return new Place(33, 44, 8, "IQ", Precision.COUNTRY);
    }

    private void derive(int derived, int from) {
        Derivation.How[] ways = Derivation.How.values();
        Account whole = byTopic.values().stream()
                .flatMap(List::stream)
                .filter(a -> a.document().equals(documents.get(derived).id()))
                .findFirst()
                .orElseThrow();
        derivations.add(new Derivation(
                "d" + derived + "-" + from,
                documents.get(derived).id(),
                from < 0 ? null : documents.get(from).id(),
                from < 0 ? "Wire " + derived % 3 : null,
                Set.of(ways[derived % ways.length]),
                List.of(new Derivation.Passage(whole.span(), null)),
                why("the same words", List.of(whole))));
    }

    private static Issue issue(String topic, List<Account> accounts) {
        Map<String, List<Account>> answers = new TreeMap<>();
        accounts.forEach(a -> answers.computeIfAbsent(Integer.toString(a.span().length()), k -> new ArrayList<>())
                .add(a));
        if (answers.size() < 2) {
            answers.put("99", List.of(answers.values().iterator().next().remove(0)));
        }
        List<Issue.Answer> made = new ArrayList<>();
        answers.forEach((answer, given) -> {
            List<Account> folded = new ArrayList<>(given);
            if (given.size() > 2) {
                folded.set(0, Telling.echoed(given.get(0), given.get(1)));
            }
            made.add(new Issue.Answer(
                    answer, new BigDecimal(answer), new BigDecimal(answer), "things", new Origins(1, 2, 1), folded));
        });
        return new Issue(
                "i" + topic.replace(' ', '-'),
                Issue.On.values()[Math.floorMod(topic.hashCode(), 6)],
                quote(accounts.get(0)),
                made,
                List.of(new Issue.Conflict(0, 1)),
                why("all count the same kind", accounts));
    }

    private static Why.Quote quote(Account account) {
        return new Why.Quote(account.document(), account.span());
    }

    private static Why why(String text, List<Account> accounts) {
        return new Why(
                text,
                List.of(),
                accounts.stream()
                        .limit(4)
                        .map(a -> new Why("it says so", List.of(quote(a)), List.of()))
                        .toList());
    }
}
