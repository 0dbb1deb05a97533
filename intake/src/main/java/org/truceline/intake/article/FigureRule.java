package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Category;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Scope;
import org.truceline.evidence.Window;

/** Numbers of people with what happened to them, and running tolls that a sentence raises. */
final class FigureRule implements Rule {

    private static final String NAME = "figure: number + people + harm";
    private static final Pattern REVISED = Pattern.compile("\\brevis(?:ed|ing|es)\\b");
    private static final Pattern CLAUSE_BREAK =
            Pattern.compile("[;]|\\b(?i:while|whereas|but)\\b|" + Words.TOLL_RAISES.any() + "[ ](?:the|its|their)\\b");

    @Override
    public List<FigureRead> read(Sentence sentence, Article article) {
        List<Counting.Counts> counts = Counting.of(sentence.text());
        Optional<Tolls.Toll> toll = Tolls.find(sentence.text());
        List<FigureRead> figures = new ArrayList<>();
        for (Counting.Counts each : counts) {
            if (toll.isEmpty()
                    || each.amount().end() <= toll.get().start()
                    || each.amount().start() >= toll.get().end()) {
                figures.add(figure(sentence, article, each, figures.size(), toll));
            }
        }
        toll.ifPresent(found -> figures.add(TollFigure.of(sentence, article, found, id(sentence, figures.size()))));
        return toll.isPresent() ? withWhole(figures) : figures;
    }

    /** The ids are unique in a reading: the sentence's number and the figure's place in it. */
    private static String id(Sentence sentence, int place) {
        return "figure-" + (sentence.number() + 1) + "-" + (place + 1);
    }

    /** What adds to the toll of its sentence is part of it. */
    private static List<FigureRead> withWhole(List<FigureRead> figures) {
        FigureRead toll = figures.getLast();
        return figures.stream()
                .map(each -> !each.equals(toll)
                                && each.kind() == FigureKind.INCREMENT
                                && each.category().counted() == toll.category().counted()
                                && each.partOf().isEmpty()
                        ? each.partOf(toll.id())
                        : each)
                .toList();
    }

    private static FigureRead figure(
            Sentence sentence, Article article, Counting.Counts counts, int place, Optional<Tolls.Toll> toll) {
        String text = sentence.text();
        Amounts.Found amount = counts.amount();
        List<String> open = new ArrayList<>();
        amount.note().ifPresent(open::add);
        Optional<Windows.Found> window = window(text, article, counts, toll, open);
        Authors authors = Authors.of(text, counts.harm());
        Sourcing source = Sourcing.of(text, amount.start());
        open.addAll(authors.open());
        open.addAll(source.open());
        return new FigureRead(
                sentence.because(NAME),
                id(sentence, place),
                amount.amount(),
                new Category(counts.counted(), amount.who()),
                new FigureRead.People(amount.people(), counts.including(), window.map(Windows.Found::words)),
                new Scope(
                        authors.alleged(),
                        Areas.of(text, counts.harm()),
                        window.map(Windows.Found::window).orElse(Window.NOT_STATED)),
                kind(text, counts, window),
                article.publicName(source.by(), open),
                counts.whole().map(at -> id(sentence, at)),
                open);
    }

    /** The window in the amount's own clause, else the one that opens the sentence, else the only day of the sentence. */
    private static Optional<Windows.Found> window(
            String text, Article article, Counting.Counts counts, Optional<Tolls.Toll> toll, List<String> open) {
        int start = counts.amount().start();
        int end = clauseEnd(text, counts.amount().end());
        List<Windows.Found> all = new Windows(article.published()).find(text);
        Optional<Windows.Found> own = all.stream()
                .filter(each -> each.start() >= start && each.start() < end)
                .findFirst();
        Optional<Windows.Found> fronted = all.stream()
                .filter(each -> each.start() == 0 && each.end() < start)
                .findFirst();
        if (own.isEmpty()
                && fronted.isPresent()
                && CLAUSE_BREAK.matcher(text.substring(0, start)).find()) {
            open.add(
                    "'" + fronted.get().words() + "' opens the sentence; that it also covers this clause is a reading");
        }
        own.or(() -> fronted)
                .filter(each -> each.window().isOpen())
                .ifPresent(each -> open.add("'" + each.words() + "' gives no date that can be told"));
        return own.or(() -> fronted).or(() -> day(text, article, toll, open));
    }

    private static Optional<Windows.Found> day(
            String text, Article article, Optional<Tolls.Toll> toll, List<String> open) {
        List<Days.Found> days = Days.find(text).stream()
                .filter(day -> toll.isEmpty()
                        || day.end() <= toll.get().start()
                        || day.start() >= toll.get().end())
                .toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        Days.Found day = days.getFirst();
        open.add("'" + day.words() + "' is the day printed for the event; the figure itself has none");
        Window window = Days.resolve(day.words(), article.published(), Days.Direction.BACK)
                .map(PartialDate::of)
                .map(date -> Window.between(date, date))
                .orElse(Window.NOT_STATED);
        return Optional.of(new Windows.Found(day.start(), day.end(), day.words(), window));
    }

    private static int clauseEnd(String text, int from) {
        Matcher end = CLAUSE_BREAK.matcher(text).region(from, text.length());
        return end.find() ? end.start() : text.length();
    }

    private static FigureKind kind(String text, Counting.Counts counts, Optional<Windows.Found> window) {
        if (REVISED.matcher(text).find()) {
            return FigureKind.REVISION;
        }
        boolean running = counts.harm().perfect()
                || window.filter(each -> each.window().from().isPresent()
                                && !each.window().from().equals(each.window().to()))
                        .isPresent();
        return running && !counts.amount().another() ? FigureKind.CUMULATIVE : FigureKind.INCREMENT;
    }
}
