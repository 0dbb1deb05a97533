package org.truceline.evidence.gazetteer;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.truceline.geo.Position;

/**
 * How much processor time a keystroke takes among 200,000 made-up places, of which every second has an Arabic spelling too. Run by hand;
 * not a test, for times depend on the machine.
 */
final class SearchSpeed {

    private static final int PLACES = 200_000;
    private static final String[] LATIN = {
        "sa", "ra", "qib", "tal", "ni", "kh", "shu", "ghur", "ma", "kafr", "dayr", "ha", "mis", "jub", "za", "wi",
        "bat", "na", "lu", "far", "dab", "tir", "umm", "han"
    };
    private static final String[] ARABIC = {
        "سا", "را", "قب", "تل", "ني", "خ", "شو", "غور", "ما", "كفر", "دير", "حا", "مس", "جب", "زا", "وي", "بت", "نا",
        "لو", "فر", "دب", "تير", "أم", "حن"
    };
    private static final List<String> TYPED = List.of(
            "sa", "sar", "sara", "saraq", "saraqib", "Sarakeb", "al-ma", "maar", "سر", "سراق", "سراقب", "са", "Сараки",
            "Саракиб", "kafr", "kafr n", "كفر", "shughur", "xx", "Zzzgrmd");

    private SearchSpeed() {}

    public static void main(String[] arguments) {
        long began = processorTime();
        Gazetteer gazetteer = Gazetteer.of(places());
        System.out.printf("%,d places indexed in %,d ms%n", PLACES, (processorTime() - began) / 1_000_000);
        for (int round = 0; round < 100; round++) {
            TYPED.forEach(letters -> gazetteer.search(letters, 20));
        }
        for (String letters : TYPED) {
            long[] nanos = new long[101];
            for (int i = 0; i < nanos.length; i++) {
                long start = processorTime();
                gazetteer.search(letters, 20);
                nanos[i] = processorTime() - start;
            }
            Arrays.sort(nanos);
            Found found = gazetteer.search(letters, 20);
            System.out.printf(
                    "%-10s median %6.2f ms, slowest %6.2f ms, %d given, %d further%n",
                    letters,
                    nanos[50] / 1e6,
                    nanos[100] / 1e6,
                    found.candidates().size(),
                    found.further());
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf("%,d MB held%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
        System.out.println(gazetteer.named("saraqib").size() + " places of the name Saraqib");
    }

    /** Of this thread, so that others on the machine do not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Listed> places() {
        SplittableRandom random = new SplittableRandom(5);
        List<Listed> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            StringBuilder latin = new StringBuilder(random.nextInt(4) == 0 ? "al-" : "");
            StringBuilder arabic = new StringBuilder();
            int syllables = 3 + random.nextInt(4);
            for (int s = 0; s < syllables; s++) {
                int syllable = random.nextInt(LATIN.length);
                latin.append(LATIN[syllable]).append(s == 1 && syllables > 4 ? " " : "");
                arabic.append(ARABIC[syllable]).append(s == 1 && syllables > 4 ? " " : "");
            }
            Position at = new Position(33 + 4 * random.nextDouble(), 36 + 5 * random.nextDouble());
            String[] also = i % 2 == 0 ? new String[] {arabic.toString()} : new String[0];
            places.add(new Listed(Listings.place("p" + i, latin.toString(), at, also), "", i % 50 == 0));
        }
        return places;
    }
}
