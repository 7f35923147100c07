# What the machine itself says when something went wrong.

machine-sorry = Anteeksi, meillä meni jokin pieleen. Henkilökunta tietää siitä. Yritä uudelleen tai kysy henkilökunnalta.
# Variables:
#   $row (String) - number of the update in the store
machine-parked-update = Botti ei pystynyt käsittelemään asiakkaan viestiä tai painallusta (päivitys { $row }). Mitään ei ole hävinnyt.
# Variables:
#   $row (String) - number of the message in the store
machine-parked-message = Viestin lähettäminen ei onnistunut (viesti { $row }). Mitään ei ole hävinnyt.
machine-retry-button = Yritä uudelleen
machine-retrying-toast = Yritän uudelleen.
# Variables:
#   $hours (Number) - hours without contact
machine-gap =
    { $hours ->
        [one] Botin yhteys Telegramiin oli poikki yli { $hours } tunnin. Yli vuorokauden vanhoja viestejä voi puuttua.
       *[other] Botin yhteys Telegramiin oli poikki yli { $hours } tuntia. Yli vuorokauden vanhoja viestejä voi puuttua.
    }
machine-gap-patron = Yhteytemme oli poikki yli vuorokauden. Kirjoititko meille sinä aikana? Lähetä viestisi uudelleen.
machine-catching-up = Botti on taas toiminnassa ja käy läpi odottaneet viestit.
machine-original-gone = Asiakas poisti tämän viestin. Siinä luki:
machine-correction = Korjaus:
machine-unchecked-file = Asiakas lähetti jotakin, mitä en voinut kopioida tänne.
error-unexpected = Se ei onnistunut. Yritä uudelleen tai kysy henkilökunnalta.
