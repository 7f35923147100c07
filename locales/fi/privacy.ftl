# Privacy.

# Variables:
#   $library (String) - the library's name
privacy-what =
    { $library } säilyttää vain sen, mitä vastaamiseen tarvitaan. Siihen kuuluvat Telegram-tilisi numero (ei puhelinnumerosi), etunimesi, kielesi ja valitsemasi aikavyöhyke. Säilytämme myös varatut aikasi, lukuvinkkisi ja keskustelusi henkilökunnan kanssa. Viimeinen kysymyksesi on tallessa päivän. Jos pyydät meitä soittamaan, säilytämme myös puhelinnumerosi.

    Emme säilytä tietoja lainoistasi, kortistasi tai koodeistasi. Voit kysyä kertomatta, kuka olet. Vain henkilökunta lukee viestisi. Säilytämme ne salattuina.
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
# Variables:
#   $days (Number) - days that questions without a good answer are kept, without person
privacy-gaps =
    { $days ->
        [one] Jos en osaa vastata hyvin, säilytämme kysymyksen sanat { $days } päivän ajan. Niin voimme kirjoittaa parempia vastauksia. Kysyjän tietoja ei jää siihen.
       *[other] Jos en osaa vastata hyvin, säilytämme kysymyksen sanat { $days } päivän ajan. Niin voimme kirjoittaa parempia vastauksia. Kysyjän tietoja ei jää siihen.
    }
privacy-telegram = Myös Telegram säilyttää tavalliset keskustelut omilla palvelimillaan. Omassa sovelluksessasi näkyvät viestit voit poistaa itse.
privacy-delete-button = Poista kaikki
privacy-confirm = Jos jatkat, poistamme kaikki tietosi: keskustelusi henkilökunnan kanssa, lukuvinkkisi, kielesi ja nimesi. Avoin kysymyksesi häviää, ja varatut aikasi perutaan. Haluatko poistaa kaiken?
privacy-confirm-button = Kyllä, poista kaikki
privacy-keep-button = Ei, säilytä
privacy-kept = Mitään ei poistettu.
privacy-deleted = Poistimme kaikki tietosi. Varmuuskopioista ne häviävät, kun vanhat kopiot poistetaan. Omasta sovelluksestasi voit poistaa viestit itse. Jos kirjoitat taas, aloitamme alusta.
privacy-staff-told = Asiakas poisti tietonsa. Myös hänen kysymystensä aiheet poistetaan täältä.
privacy-masked = Peitin viestistäsi kohdan, joka näytti salaiselta koodilta tai henkilötunnukselta. Älä lähetä niitä tänne: chat on kuin avoin kirje. Emme koskaan kysy niitä.
