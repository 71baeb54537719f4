package org.depesche.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Coded;
import org.junit.jupiter.api.Test;

/** Pages of sport, culture, weather and everyday crime tell no politics, though they speak of attacks, defeats, threats and victories. */
class OtherSubjectsTest {
    private static final double MOST = 1.0; // events in a thousand words

    private static final List<String> TEXTS = List.of(
            // sport
            "Die Gäste aus Norderwalde griffen von Beginn an und setzten die Abwehr des Tabellenführers unter Druck. Nach zwölf Minuten schoss Stürmer Timo Brandauer aus zwanzig Metern, der Torwart "
                    + "wehrte den Ball mit den Fäusten ab. Kurz vor der Halbzeit fiel der Gegentreffer, als die Verteidigung nicht angriff und der Mittelfeldspieler frei vor dem Tor stand. In der zweiten "
                    + "Halbzeit verteidigte die Mannschaft den knappen Vorsprung. Der Trainer lobte nach dem Schlusspfiff den Kampfgeist seiner Spieler und kritisierte den Schiedsrichter, der zwei "
                    + "Elfmeter verweigert habe. Am Samstag trifft der Verein auswärts auf den Drittletzten der Tabelle.",
            "Bei der Etappe über drei Pässe hat der Radprofi aus Kärnten seinen Rivalen kurz vor dem Ziel attackiert und im Sprint geschlagen. Der Sieger fuhr auf dem letzten Anstieg allein an der "
                    + "Spitze, während die Verfolger sich belauerten. Sein Teamchef sagte, man habe den Angriff schon am Morgen geplant. Der bisherige Führende verlor mehr als zwei Minuten und gab das "
                    + "Trikot ab. Ein Sturz im Feld stoppte zwanzig Fahrer, drei von ihnen gaben das Rennen auf. Am Donnerstag folgt ein Zeitfahren über vierzig Kilometer, bei dem die Spezialisten ihre "
                    + "Chance suchen.",
            "Die Handballerinnen haben das Endspiel um die Meisterschaft nach Verlängerung gewonnen. Die Torhüterin hielt in der Schlussphase drei Siebenmeter und wurde zur besten Spielerin gewählt. "
                    + "Vor achttausend Zuschauern lagen die Gastgeberinnen lange zurück, kämpften sich aber heran und erzwangen den Ausgleich. Die Trainerin dankte den Fans für die Unterstützung. Der "
                    + "Verband kündigte an, die Halle im nächsten Jahr wieder zu nutzen. Der Gegner protestierte gegen eine Zeitstrafe, zog den Einspruch aber noch am Abend zurück. Nun beginnt für beide "
                    + "Mannschaften die Sommerpause.",
            // culture
            "In seinem neuen Roman erzählt der Schriftsteller von einer Familie, die im Krieg auseinandergerissen wird und sich nach Jahren in einer fremden Stadt wiederfindet. Der Vater weigert sich, "
                    + "über das Erlebte zu sprechen, die Tochter droht mit dem Auszug. Die Sprache ist knapp, die Kapitel sind kurz, und die Spannung hält bis zur letzten Seite. Kritiker lobten das Buch als "
                    + "Rückkehr zu alter Form. Der Verlag plant eine Lesereise durch zwölf Städte. Im Herbst soll die Verfilmung in die Kinos kommen, das Drehbuch schrieb der Autor selbst.",
            "Die Premiere der Oper wurde mit langem Beifall gefeiert. Die Regisseurin verlegt die Handlung in ein verlassenes Hotel, in dem der König seine Feinde gefangen hält und am Ende selbst "
                    + "gestürzt wird. Die Sopranistin überzeugte mit einer leuchtenden Stimme, das Orchester spielte unter dem jungen Dirigenten sehr genau. Nur im dritten Akt verlor die Inszenierung "
                    + "an Tempo. Ein Teil des Publikums quittierte das Bühnenbild mit Buhrufen. Die nächsten Vorstellungen sind ausverkauft, für den Dezember gibt es noch Karten an der Abendkasse.",
            "Das Museum zeigt von Sonntag an eine Ausstellung mit hundert Gemälden der Landschaftsmalerei. Der Maler lebte zurückgezogen auf einem Hof, verbrannte viele seiner Bilder und wurde erst nach "
                    + "seinem Tod berühmt. Die Kuratorin hat Werke aus sechs Sammlungen vereint, darunter drei, die noch nie öffentlich zu sehen waren. Ein Film erklärt, wie die Farben gemischt wurden. "
                    + "Kinder dürfen in einer Werkstatt selbst malen. Zur Eröffnung spielt ein Quartett Stücke aus der Zeit des Künstlers. Der Katalog hat dreihundert Seiten und kostet vierzig Euro.",
            // weather
            "Ein Tief zieht in der Nacht von Westen heran und bringt kräftige Schauer und Gewitter. Am Morgen liegen die Temperaturen zwischen acht und zwölf Grad, am Nachmittag werden in den Tälern bis "
                    + "zu neunzehn Grad erreicht. Auf den Bergen drohen Sturmböen, der Wetterdienst warnt vor umstürzenden Bäumen. Im Süden hält sich zunächst noch die Sonne, ehe auch dort Wolken "
                    + "aufziehen. In der Nacht zum Freitag lässt der Regen nach, es bleibt windig. Am Wochenende setzt sich ein Hoch durch und sorgt für trockenes und mildes Wetter. Die Pollenbelastung ist "
                    + "gering.",
            "Der Winter ist mit Frost und Schneefall zurückgekehrt. In den Mittelgebirgen fielen bis zu dreißig Zentimeter Neuschnee, auf glatten Straßen stießen mehrere Lastwagen zusammen. Die "
                    + "Meteorologen erwarten in den kommenden Nächten Temperaturen von minus zwölf Grad. An der Küste weht ein eisiger Wind, Fähren verkehren nur unregelmäßig. Der Wetterdienst rief die "
                    + "höchste Warnstufe aus und hob sie am Abend wieder auf. Erst zur Wochenmitte dringt mildere Luft vor und verdrängt die Kälte. Dann verwandelt sich der Schnee in Regen, und die Flüsse "
                    + "können leicht ansteigen.",
            "Nach der Hitzewelle der vergangenen Tage bringt eine Kaltfront Abkühlung. Am Mittag ziehen Wolken auf, gegen Abend gibt es erste Gewitter mit Hagel und Böen. Die Höchstwerte sinken von "
                    + "fünfunddreißig auf vierundzwanzig Grad. Wer draußen arbeitet, darf aufatmen, auch die Gärten brauchen das Wasser dringend. In den Wäldern bleibt die Gefahr von Bränden hoch, weil der "
                    + "Boden ausgetrocknet ist. Der Donnerstag wird freundlich mit einem Wechsel von Sonne und Wolken. Zum Wochenende hin kündigt sich die nächste warme Phase an, die Nächte bleiben aber "
                    + "angenehm kühl.",
            // everyday crime
            "Unbekannte sind in der Nacht zum Dienstag in ein Juweliergeschäft in der Altstadt eingebrochen und haben Schmuck im Wert von achtzigtausend Euro gestohlen. Die Täter schlugen mit einem "
                    + "Hammer die Scheibe ein und flüchteten auf Motorrollern. Eine Anwohnerin hörte den Lärm und rief die Polizei. Die Kriminalpolizei sicherte Spuren und bittet Zeugen, sich zu melden. "
                    + "Ob die Einbrecher auch für zwei ähnliche Taten im Frühjahr verantwortlich sind, ist noch offen. Der Inhaber hat eine Belohnung von tausend Euro ausgesetzt. Das Geschäft bleibt bis "
                    + "Ende der Woche geschlossen.",
            "Eine Rentnerin ist am Montag Opfer eines Trickbetrügers geworden. Der Mann gab sich am Telefon als ihr Enkel aus und forderte Geld für einen angeblichen Autokauf. Die Frau hob elftausend "
                    + "Euro ab und übergab sie einem Boten vor ihrer Haustür. Erst als der echte Enkel anrief, bemerkte sie den Betrug. Die Polizei warnt vor der Masche und rät, am Telefon nie über Geld zu "
                    + "sprechen. Der Bote wird als schlank und etwa dreißig Jahre alt beschrieben, er trug eine blaue Jacke. Hinweise nimmt jede Wache entgegen.",
            "Bei einem Streit vor einer Diskothek ist ein junger Mann mit einer Flasche verletzt worden. Nach ersten Ermittlungen beleidigten sich zwei Gruppen, dann schlug einer der Beteiligten zu. Der "
                    + "Verletzte kam mit einer Platzwunde ins Krankenhaus und konnte es am Morgen wieder verlassen. Ein Türsteher hielt den mutmaßlichen Täter fest, bis die Streife eintraf. Eine Blutprobe "
                    + "ergab, dass er stark betrunken war. Gegen ihn läuft ein Verfahren wegen Körperverletzung. Warum der Streit begann, wissen die Beteiligten nicht mehr genau.");

    @Test
    void pagesThatTellNoPoliticsHaveHardlyAnEvent() {
        List<String> found = new ArrayList<>();
        int words = 0;
        for (String text : TEXTS) {
            words += text.split(" ").length;
            found.addAll(Coded.events(text));
        }
        assertThat(words).isGreaterThan(960);
        assertThat(1000.0 * found.size() / words).as("events in a thousand words: %s", found).isLessThanOrEqualTo(MOST);
    }
}
