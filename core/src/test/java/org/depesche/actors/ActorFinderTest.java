package org.depesche.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorFinderTest {

    @Test
    void officeBeforeANameGivesThePersonAndTheState() {
        ReadNews news = ReadNews.of("2014-03-20", "Der ukrainische Verteidigungsminister Taras Melnyk verlangte mehr Geld für die Armee.");
        assertThat(news.who("Taras Melnyk")).isEqualTo("UKR GOV Taras Melnyk");
        assertThat(news.at("Melnyk").orElseThrow().role()).isEqualTo("Verteidigungsminister");
        assertThat(news.at("ukrainische Verteidigungsminister")).isEqualTo(news.at("Taras Melnyk"));
    }

    @Test
    void theNameIsAMentionOfItsOwnInsideTheGroupWithItsOffice() {
        ReadNews news = ReadNews.of("2014-10-15", "In Rom hat US-Außenminister John Kerry mit Abgeordneten gesprochen.");
        assertThat(news.at("John Kerry").orElseThrow().mentions()).extracting(mention -> mention.evidence().text() + "/" + mention.how().label())
                .containsExactly("US-Außenminister John Kerry/role", "John Kerry/name");
    }

    @Test
    void officeWithoutANameMeansWhoHeldItAtTheTime() {
        assertThat(ReadNews.of("2014-10-15", "Der US-Außenminister reist nach Oslo.").who("US-Außenminister")).isEqualTo("USA GOV John Kerry");
        assertThat(ReadNews.of("2006-05-02", "Die US-Außenministerin reist nach Oslo.").who("US-Außenministerin")).isEqualTo("USA GOV Condoleezza Rice");
    }

    @Test
    void ministriesAreActorsOfTheirOwn() {
        ReadNews news = ReadNews.of("2014-10-15", "Das teilte das russische Außenministerium mit. Russland bleibe dabei, sagte Lawrow.");
        assertThat(news.who("russische Außenministerium")).isEqualTo("RUS GOV russisches Außenministerium");
        assertThat(news.who("Russland")).isEqualTo("RUS GOV");
        assertThat(news.who("Lawrow")).isEqualTo("RUS GOV Lawrow");
        assertThat(news.cast().actors()).extracting(Actor::key).containsExactly("a1", "a2", "a3");
    }

    @Test
    void surnameInTheHeadlineMeansWhoeverTheTextNamesInFull() {
        ReadNews news = ReadNews.of("2012-02-01", "Harkamp will neue Wege gehen. Die norwegische Fischereiministerin Ragnhild Harkamp stellte am Montag Pläne vor.");
        assertThat(news.who("Harkamp")).isEqualTo("NOR GOV Ragnhild Harkamp");
    }

    @Test
    void stateInTheGenitiveBeforeOrAfterAnOfficeIsItsState() {
        assertThat(ReadNews.of("1999-04-01", "Frankreichs Regierung hat Einwände.").who("Regierung")).isEqualTo("FRA GOV Frankreichs Regierung");
        assertThat(ReadNews.of("1999-04-01", "Die Regierung Österreichs hat Einwände.").who("Regierung")).isEqualTo("AUT GOV Regierung Österreichs");
        assertThat(ReadNews.of("1999-04-01", "Die Regierung in Kiew hat Einwände.").who("Regierung")).isEqualTo("UKR GOV Regierung in Kiew");
    }

    @Test
    void capitalThatActsIsAGovernment() {
        ReadNews news = ReadNews.of("2014-10-15", "Moskau lehnt den Vorschlag ab.");
        assertThat(news.who("Moskau")).isEqualTo("RUS GOV");
        assertThat(news.appearance("Moskau").orElseThrow().mention().how()).isEqualTo(Mention.How.METONYM);
        assertThat(news.places()).isEmpty();
    }

    @Test
    void capitalWhereSomethingHappensIsAPlace() {
        ReadNews news = ReadNews.of("2014-10-15", "In Moskau regnet es, und Delegierte aus Paris sitzen im Hotel.");
        assertThat(news.who("Moskau")).isEqualTo("nobody");
        assertThat(news.places()).containsExactly("Moskau RUS", "Paris FRA");
    }

    @Test
    void betweenTwoCapitalsStandGovernments() {
        ReadNews news = ReadNews.of("2014-10-15", "Der Streit zwischen Moskau und Washington dauert an.");
        assertThat(news.who("Moskau")).isEqualTo("RUS GOV");
        assertThat(news.who("Washington")).isEqualTo("USA GOV");
    }

    @Test
    void seatOfGovernmentIsTheGovernment() {
        assertThat(ReadNews.of("2016-01-10", "Der Kreml schweigt.").who("Kreml")).isEqualTo("RUS GOV");
        assertThat(ReadNews.of("2016-01-10", "Ein Sprecher nannte die Haltung des Weißen Hauses klar.").who("Weißen Hauses")).isEqualTo("USA GOV");
    }

    @Test
    void partyInBracketsTellsTheState() {
        ReadNews news = ReadNews.of("2010-06-01", "Das fordert Gerlinde Ottenbeck (CDU) seit Jahren.");
        assertThat(news.who("Gerlinde Ottenbeck")).isEqualTo("DEU PTY Gerlinde Ottenbeck");
    }

    @Test
    void appositionTellsTheOffice() {
        ReadNews news = ReadNews.of("2010-06-01", "Ein Gesetz sei nötig, sagte Marek Dolny, polnischer Umweltminister, am Abend.");
        assertThat(news.who("Marek Dolny")).isEqualTo("POL GOV Marek Dolny");
        assertThat(news.at("polnischer Umweltminister")).isEqualTo(news.at("Marek Dolny"));
    }

    @Test
    void bodiesAreFoundByAnyOfTheirNames() {
        ReadNews news = ReadNews.of("2014-10-15", "Der Uno-Sicherheitsrat tagt. Die Vereinten Nationen warten auf die EU-Kommission. Die Internationale Atomenergiebehörde (IAEA) prüft.");
        assertThat(news.who("Uno-Sicherheitsrat")).isEqualTo("IGO:UNSC IGO Uno-Sicherheitsrat");
        assertThat(news.who("Vereinten Nationen")).isEqualTo("IGO:UN IGO Vereinte Nationen");
        assertThat(news.who("EU-Kommission")).isEqualTo("IGO:EU IGO EU-Kommission");
        assertThat(news.at("IAEA")).isEqualTo(news.at("Internationale Atomenergiebehörde"));
    }

    @Test
    void armedGroupIsNoState() {
        ReadNews news = ReadNews.of("2014-10-15", "Die IS-Terrormiliz rückt vor. Die Taliban ziehen ab.");
        assertThat(news.who("IS-Terrormiliz")).startsWith("ARM:IS REB");
        assertThat(news.at("IS-Terrormiliz").orElseThrow().kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(news.who("Taliban")).isEqualTo("AFG REB Taliban");
    }

    @Test
    void pronounMeansTheLastSubjectThatAgrees() {
        ReadNews news = ReadNews.of("2014-10-15", "US-Außenminister John Kerry ist abgereist. Er kommt morgen wieder.");
        assertThat(news.who("Er")).isEqualTo("USA GOV John Kerry");
        assertThat(news.appearance("Er").orElseThrow().mention().how()).isEqualTo(Mention.How.PRONOUN);
    }

    @Test
    void pronounThatCouldMeanTwoMeansNobody() {
        ReadNews news = ReadNews.of("2010-10-15", "Auf der Bühne standen neben Sängern Peter Hagen und Klaus Dornbach. Danach ging er nach Hause.");
        assertThat(news.at("ging er")).isEmpty();
    }

    @Test
    void counterpartHoldsTheSameOfficeInTheOtherState() {
        ReadNews news = ReadNews.of("2014-10-15", "US-Außenminister John Kerry sprach in Rom. Sein russischer Amtskollege hörte zu.");
        assertThat(news.who("russischer Amtskollege")).isEqualTo("RUS GOV Sergej Lawrow");
    }

    @Test
    void counterpartWithANameIsThatPerson() {
        ReadNews news = ReadNews.of("2014-10-15", "US-Außenminister John Kerry lobte das Treffen, sein Amtskollege Sergej Lawrow nicht.");
        assertThat(news.who("Amtskollege")).isEqualTo("RUS GOV Sergej Lawrow");
    }

    @Test
    void roleNounMeansWhoHoldsTheOffice() {
        ReadNews news = ReadNews.of("2014-10-15", "Der polnische Außenminister Karol Zawadek kam an. Der Minister sprach kurz.");
        assertThat(news.who("Der Minister")).isEqualTo("POL GOV Karol Zawadek");
    }

    @Test
    void bothSidesAreTheTwoLastNamed() {
        ReadNews news = ReadNews.of("2014-10-15", "Kerry traf sich in Paris mit Lawrow. Beide Seiten wollen weiter verhandeln.");
        assertThat(news.cast().appearances()).filteredOn(appearance -> appearance.mention().evidence().text().equals("Beide Seiten"))
                .extracting(appearance -> appearance.actor().id()).containsExactlyInAnyOrder("USA", "RUS");
    }

    @Test
    void demonstrativeMeansTheOneNamedLast() {
        assertThat(ReadNews.of("2014-10-15", "Kerry traf Lawrow. Dieser bot Hilfe an.").who("Dieser")).isEqualTo("RUS GOV Lawrow");
    }

    @Test
    void demonstrativeThatMayMeanAThingMeansNobody() {
        assertThat(ReadNews.of("2014-10-15", "Kerry lobte den Vertrag. Dieser tritt morgen in Kraft.").at("Dieser")).isEmpty();
    }

    @Test
    void latterAndFormerAreOfTwo() {
        assertThat(ReadNews.of("2014-10-15", "Kerry sprach mit Lawrow. Letzterer schwieg.").who("Letzterer")).isEqualTo("RUS GOV Lawrow");
        assertThat(ReadNews.of("2014-10-15", "Kerry sprach mit Lawrow. Ersterer schwieg.").who("Ersterer")).isEqualTo("USA GOV Kerry");
        assertThat(ReadNews.of("2014-10-15", "Kerry schwieg. Letzterer war müde.").at("Letzterer")).isEmpty();
    }

    @Test
    void firstPersonInAQuotationIsWhoSpeaks() {
        assertThat(ReadNews.of("2014-10-15", "„Ich reise morgen ab“, sagte Kerry.").who("Ich")).isEqualTo("USA GOV Kerry");
        assertThat(ReadNews.of("2014-10-15", "Lawrow erklärte: „Wir lehnen das ab.“").who("Wir")).isEqualTo("RUS GOV Lawrow");
    }

    @Test
    void firstPersonOutsideQuotationsIsNoActor() {
        assertThat(ReadNews.of("2014-10-15", "Als ich ankam, sprach Kerry.").at("ich")).isEmpty();
    }

    @Test
    void possessiveIsWhoOwns() {
        assertThat(ReadNews.of("2014-10-15", "Kerry ist abgereist. Sein Sprecher blieb in Rom.").who("Sein")).isEqualTo("USA GOV Kerry");
        assertThat(ReadNews.of("2014-10-15", "Die deutsche Kanzlerin Angela Merkel sprach in Rom. Ihr Ministerium schwieg.").who("Ihr")).isEqualTo("DEU GOV Angela Merkel");
    }

    @Test
    void transliterationsOfOneNameAreOnePerson() {
        for (String name : new String[] {"Lawrow", "Lavrov", "Lavrow"}) {
            ReadNews news = ReadNews.of("2014-10-15", "Außenminister Sergej Lawrow kam an. Später sprach " + name + " mit Kerry.");
            assertThat(news.who("Später sprach " + name)).as(name).isEqualTo("RUS GOV Sergej Lawrow");
        }
    }

    @Test
    void abbreviationOfTheArticleIsTheNameThatItStandsFor() {
        ReadNews news = ReadNews.of("2014-10-15", "Der Bund Freier Fischer (BFF) lehnt das ab. Der BFF klagt.");
        assertThat(news.at("Der BFF").orElseThrow().mentions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void policeOfAnArticleAboutOneStateIsThatStatesPolice() {
        ReadNews news = ReadNews.of("2011-02-01", "In Tunesien gehen die Proteste weiter. Die Polizei setzte Tränengas gegen Demonstranten ein.");
        assertThat(news.who("Polizei")).isEqualTo("TUN COP Polizei");
        assertThat(news.who("Demonstranten")).isEqualTo("TUN CVL Demonstranten");
    }

    @Test
    void adjectiveAloneNamesTheState() {
        ReadNews news = ReadNews.of("2014-10-15", "Die russische Wirtschaftskraft sinkt.");
        assertThat(news.appearance("russische").orElseThrow().mention().how()).isEqualTo(Mention.How.ADJECTIVE);
        assertThat(news.who("russische")).isEqualTo("RUS GOV");
    }

    @Test
    void peopleOfAStateAreCivilians() {
        assertThat(ReadNews.of("2014-10-15", "Viele Ukrainer sind geflohen.").who("Ukrainer")).isEqualTo("UKR CVL Ukrainer");
    }

    @Test
    void countryIsAnActorAndAPlace() {
        ReadNews news = ReadNews.of("2014-10-15", "Die Kämpfe in Syrien und in der Ostukraine gehen weiter.");
        assertThat(news.who("Syrien")).isEqualTo("SYR GOV");
        assertThat(news.places()).containsExactly("Syrien SYR", "Ostukraine UKR");
    }

    @Test
    void familyNameThatStandsFirstNamesThePersonAgain() {
        ReadNews news = ReadNews.of("2008-10-15", "Der chinesische Umweltschützer Deng Wuhao sitzt im Gefängnis. Deng hatte vor Gift gewarnt.");
        assertThat(news.at("Deng Wuhao").orElseThrow().mentions()).extracting(mention -> mention.evidence().text()).contains("Deng Wuhao", "Deng");
    }

    @Test
    void emptyTextHasNobody() {
        assertThat(ReadNews.of("", "").cast()).isEqualTo(Cast.EMPTY);
    }
}
