# Privacy.

# Variables:
#   $library (String) - the library's name
privacy-what = { $library } säilyttää vain sen, mitä se tarvitsee vastatakseen sinulle. Se on Telegram-tilisi tunniste (ei puhelinnumero), etunimesi, kielesi ja keskustelusi henkilökunnan kanssa. Emme säilytä lainoja, korttia tai koodeja. Voit kysyä kertomatta, kuka olet. Vain henkilökunta lukee viestisi, ja ne ovat tallessa salattuina.
# Variables:
#   $transcripts (Number) - days that talks are kept after they are closed
#   $bookings (Number) - days that bookings are kept
#   $inactive (Number) - days after which an unused account is removed
privacy-how-long =
    { $transcripts ->
        [one] Poistamme keskustelun { $transcripts } päivän kuluttua siitä, kun se on päättynyt.
       *[other] Poistamme keskustelun { $transcripts } päivän kuluttua siitä, kun se on päättynyt.
    } { $bookings ->
        [one] Varatut ajat poistamme { $bookings } päivän kuluttua.
       *[other] Varatut ajat poistamme { $bookings } päivän kuluttua.
    } { $inactive ->
        [one] Jos et kirjoita { $inactive } päivään, poistamme kaiken.
       *[other] Jos et kirjoita { $inactive } päivään, poistamme kaiken.
    }
privacy-telegram = Myös Telegram säilyttää tavalliset keskustelut omilla palvelimillaan. Sen, mitä näet sovelluksessasi, voit poistaa siellä itse.
privacy-delete-button = Poista kaikki
privacy-confirm = Poistamme silloin kaiken, mitä meillä on sinusta: keskustelusi henkilökunnan kanssa, kielesi ja nimesi. Myös avoin kysymys häviää. Haluatko poistaa kaiken?
privacy-confirm-button = Kyllä, poista kaikki
privacy-keep-button = Ei, säilytä
privacy-kept = Mitään ei poistettu.
privacy-deleted = Poistimme kaiken, mitä meillä oli sinusta. Varmuuskopioista tiedot häviävät 30 päivän kuluessa. Omasta sovelluksestasi voit poistaa viestit itse. Jos kirjoitat taas, aloitamme alusta.
privacy-staff-told = Asiakas poisti tietonsa. Hänen aiheensa häviävät täältä.
privacy-masked = Peitin viestistäsi kohdan, joka näytti salaiselta koodilta tai henkilötunnukselta. Älä lähetä niitä tänne: chat on kuin avoin kirje. Emme koskaan kysy niitä.
