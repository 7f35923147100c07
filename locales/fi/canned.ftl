# Texts that staff send with two taps, in the patron's language. First what staff see on the button, then what the patron reads.

canned-greet-name = Tervehdys
# Variables:
#   $librarian (String) - first name of the librarian
canned-greet = Hei! Olen { $librarian } kirjastosta. Luen kysymystäsi ja vastaan hetken päästä.
canned-busy-name = Kiire juuri nyt
canned-busy = Kiitos, että odotat. Moni kysyy juuri nyt, joten tämä vie vähän pidempään. En ole unohtanut sinua.
canned-searching-name = Etsin vielä
canned-searching = Etsin vielä hyvää vastausta. Kirjoitan tähän heti, kun se löytyy. Sinun ei tarvitse jäädä odottamaan.
canned-one-more-name = Vielä yksi kysymys
canned-one-more = Jotta löydän juuri sen, mitä tarvitset, kysyn vielä yhden asian:
canned-not-ours-name = Ei meidän alaamme, mutta …
canned-not-ours = Me kirjastossa emme voi päättää tästä tai hoitaa tätä puolestasi, mutta tiedän, kuka voi. Autan sinua mielelläni löytämään perille.
canned-codes-name = Raha ja tunnukset
canned-codes = Älä lähetä tänne salasanoja, PIN-koodeja, korttinumeroita tai pankkitunnuksia. Emme tarvitse niitä koskaan. Voin olla tukenasi, kun teet asian itse, mutta maksuja emme voi tehdä puolestasi.
canned-advice-name = Laki ja terveys
canned-advice = Voin etsiä sinulle luotettavaa tietoa laista ja terveydestä, mutta en voi neuvoa sinua omassa asiassasi. Sitä varten on koulutettuja ihmisiä, ja kerron mielelläni, keneltä kysyä.
canned-rude-first-name = Epäasiallista, 1. kerta
canned-rude-first = Haluan auttaa sinua. Kirjoitathan niin, että voimme jatkaa ystävällisesti.
canned-rude-last-name = Epäasiallista, viimeinen
canned-rude-last = Lopetan keskustelun nyt. Voit kysyä meiltä uudelleen, kun voimme puhua ystävällisesti.
canned-idle-name = Oletko vielä siellä?
canned-idle = Oletko vielä siellä? Jos asia on jo selvä, hyvä niin. Muuten kirjoita tähän, niin jatketaan.
canned-closing-name = Lopetus
canned-closing = Kiitos kysymyksestäsi! Suljen sen nyt. Voit kirjoittaa meille uudelleen milloin vain.
canned-apology-name = Pahoittelu katkosta
canned-apology = Palvelumme ei toiminut vähään aikaan, ja jouduit siksi odottamaan. Olen pahoillani. Nyt olen täällä sinua varten.
canned-language-name = Toinen kieli
canned-language = En osaa kieltäsi hyvin. Käytän käännöstä tai pyydän avuksi työkaverin, joka osaa sitä. Kerrothan, jos jokin on epäselvää.
canned-crisis-name = Hätätilanne
canned-crisis = Olen huolissani siitä, mitä kirjoitat. Olen töissä kirjastossa enkä ole oikea auttaja hädässä. Nämä ihmiset ovat, ja he ovat sinua varten juuri nyt:

# Stands in a text of staff's own instead of {next-opening}.
# Variables:
#   $at (DateTime) - when the desk opens next, or now
canned-opening = { MOMENT($at) }
