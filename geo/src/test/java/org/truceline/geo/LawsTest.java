package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws that hold for every region and all whereabouts. */
class LawsTest {

    @Test
    void firm_answer_is_not_contradicted_by_any_sampled_world() {
        int firm = 0;
        int rounds = Integer.getInteger("truceline.rounds", 400);
        for (long seed = 1; seed <= rounds; seed++) {
            Chance chance = new Chance(seed);
            Sample sample = new Sample(chance);
            Region region = sample.region(2);
            Whereabouts places = sample.whereabouts(1);
            Standing standing = Standing.of(places, region);
            if (standing.truth().isOpen()) {
                continue;
            }
            firm++;
            for (int k = 0; k < 12; k++) {
                World world = new World(chance, k % 3 == 0);
                for (int p = 0; p < 4; p++) {
                    var place = sample.point(places, world);
                    if (place.isPresent()) {
                        assertThat(world.holds(region, place.get()))
                                .as("%s%n%s%n%s%n%s", chance.replay("LawsTest"), place, places, region)
                                .isEqualTo(standing.truth().isTrue());
                    }
                }
            }
        }
        System.out.printf("Firm answers: %d of %d random questions.%n", firm, rounds);
        assertThat(firm).isGreaterThan(rounds / 4);
    }

    @Test
    void larger_radius_or_error_is_never_firmer() {
        for (long seed = 1; seed <= 500; seed++) {
            Chance chance = new Chance(seed);
            Sample sample = new Sample(chance);
            Region region = sample.region(1);
            Whereabouts.Disc disc = sample.disc();
            Metres more = Metres.of(chance.random.nextBoolean() ? 500 : 2_000);
            Standing narrow = Standing.of(disc, region);
            Standing wide = Standing.of(
                    new Whereabouts.Disc(disc.centre(), disc.radius().plus(more)), region);
            Standing rough = Standing.of(disc, rougher(region, more));
            for (Standing other : List.of(wide, rough)) {
                assertThat(other.truth().isOpen() || other.truth().equals(narrow.truth()))
                        .as("%s%n%s then %s%n%s%n%s", chance.replay("LawsTest"), narrow, other, disc, region)
                        .isTrue();
            }
        }
    }

    private static Region rougher(Region region, Metres more) {
        return switch (region) {
            case Strip strip ->
                new Strip(
                        strip.axis(),
                        strip.side(),
                        strip.from(),
                        strip.to(),
                        strip.ends(),
                        strip.error().plus(more));
            case Outline outline ->
                new Outline(outline.polygon(), outline.error().plus(more));
            case Round round ->
                new Round(round.centre(), round.radius(), round.error().plus(more));
            case Region.Either either -> new Region.Either(rougher(either.parts(), more));
            case Region.Both both -> new Region.Both(rougher(both.parts(), more));
            case Region.Without without ->
                new Region.Without(rougher(without.whole(), more), rougher(without.hole(), more));
            case Region.Undrawn undrawn -> undrawn;
        };
    }

    private static List<Region> rougher(List<Region> parts, Metres more) {
        return parts.stream().map(part -> rougher(part, more)).toList();
    }
}
