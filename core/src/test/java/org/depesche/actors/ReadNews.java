package org.depesche.actors;

import java.util.List;
import java.util.Optional;
import org.depesche.Limits;
import org.depesche.article.Article;
import org.depesche.article.Part;
import org.depesche.article.PartKind;
import org.depesche.language.GermanReader;
import org.depesche.language.Reading;
import org.depesche.lexicon.Lexicon;
import org.depesche.rights.Rights;
import org.depesche.rights.TdmReservation;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;

/** Reads invented news for the tests, with tables and weights loaded once. */
final class ReadNews {
    private static final GermanReader READER = new GermanReader(Lexicon.standard(), Limits.STANDARD);
    private static final ActorFinder FINDER = new ActorFinder(Lexicon.standard(), Limits.STANDARD);

    private final Cast cast;
    private final String text;

    private ReadNews(Cast cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** An article of one paragraph, published on that day. */
    static ReadNews of(String published, String text) {
        return new ReadNews(FINDER.find(reading(published, text)), text);
    }

    static Reading reading(String published, String text) {
        SourceText source = SourceText.of(text);
        List<Part> parts = text.isBlank() ? List.of() : List.of(new Part(PartKind.PARAGRAPH, source.whole()));
        Rights rights = new Rights(null, null, null, false, new TdmReservation(false, null));
        Dated date = published.isEmpty() ? null : Dated.of(published, "given");
        return READER.read(new Article(source, parts, "de", null, null, null, date, null, null, null, List.of(), List.of(), List.of(), null, rights, true));
    }

    Cast cast() {
        return cast;
    }

    /** The one whom the last of these words means, where they stand first; empty where they mean nobody. */
    Optional<Actor> at(String words) {
        return appearance(words).map(Cast.Appearance::actor);
    }

    Optional<Cast.Appearance> appearance(String words) {
        SourceText source = SourceText.of(text);
        int start = text.indexOf(words);
        int last = start + words.lastIndexOf(' ') + 1;
        return cast.at(source.span(last, start + words.length()));
    }

    /** Who the words mean, as {@code id sector name}. */
    String who(String words) {
        return at(words).map(actor -> (actor.id() + " " + actor.sector() + " " + actor.name()).strip()).orElse("nobody");
    }

    /** The places, as {@code name country}. */
    List<String> places() {
        return cast.places().stream().map(place -> place.name() + " " + place.country()).toList();
    }
}
