# /setup in the staff group.

setup-done = Tämä on nyt henkilökunnan ryhmä. Jokainen kysymys saa oman aiheen. Lisää ohjeita: /help
setup-done-no-topics = Tämä on nyt henkilökunnan ryhmä. Ryhmässä ei ole aiheita (Topics), mutta se toimii näinkin: jokaisella kysymyksellä on kortti, ja vastaat vastaamalla korttiin tai asiakkaan viestiin. Aiheiden kanssa keskusteluja on helpompi seurata: ota ne käyttöön ja lähetä /setup uudelleen.
setup-wrong-code = Tuo koodi ei kelpaa. Kirjoita /setup ja koodi, jonka botti tulosti käynnistyessään.
setup-admins-only = Tämän voi tehdä vain ryhmän ylläpitäjä.
setup-no-answer = Telegram ei vastannut. Yritä uudelleen hetken kuluttua.
setup-missing = Melkein valmista. Korjaa vielä nämä ja lähetä sitten sama /setup-komento uudelleen:
setup-missing-admin = • Tee botista tämän ryhmän ylläpitäjä.
setup-missing-manage-topics = • Anna botille oikeus hallita aiheita (Manage topics).
