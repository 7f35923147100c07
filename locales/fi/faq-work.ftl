### FAQ: work. How an entry is written: docs/faq.md

# Variables:
#   $employment_site (String) - address of the local employment services
faq-job-search = Työnhaku
    .answer =
        Avoimia työpaikkoja löydät Työmarkkinatorilta ja muilta työpaikkasivuilta. Voit hakea töitä kirjaston tietokoneella.

        Jos jäät työttömäksi, ilmoittaudu työnhakijaksi Työmarkkinatorilla heti ensimmäisenä työttömyyspäivänä. Kuntasi työllisyyspalvelut neuvovat siinä.
    .more =
        Kokeile hakusanana ammattia, paikkakuntaa, osa-aikatyötä tai kesätyötä. Tallenna hakuvahti, niin saat uudet paikat sähköpostiin. Kuntien töitä on Kuntarekryssä ja valtion töitä Valtiolle.fi-palvelussa.

        Moni paikka täytetään ilman ilmoitusta. Voit siis kysyä töitä suoraan työnantajalta. Muualla Euroopassa auttaa EURES.

        Varo huijauksia: aito työnantaja ei pyydä maksua eikä pankkitunnuksia.
    .we-do = Näytämme työpaikkasivuja ja CV-malleja ja opastamme hakemuksen lähettämisessä.
    .we-do-not = Emme hae töitä puolestasi emmekä voi luvata työpaikkaa.
    .ready = Sähköpostiosoite, vanha CV, jos sellainen on, ja lista aiemmista töistäsi.
    .online = Työllisyyspalvelut: { $employment_site }
    .phrasings =
        mistä löydän avoimet työpaikat
        duuni hakusessa
        kesätöitä nuorelle
        mikä on työmarkkinatori
        osa-aikaista hommaa eläkkeen rinnalle
        kuka neuvoo paikkojen etsimisessä
        järjestättekö työnhakuohjausta
        rekryilmoitukset koneelta
        töitä ilman suomen kieltä
        kuljettajan tai varastomiehen paikkoja
        hakuvahti sähköpostiin
        miten lähetän hakemuksen firmaan
    .keywords =
        työ, töitä, työtä, työn, työhön, työnhaku, työn haku, työnhakija, työhakemus, työpaikka, työ paikka, työpaikat, työpaikkoja, työpaikan,
        avoimet työpaikat, avoin paikka, hakea töitä, etsin töitä, etsin työtä, haen töitä, duuni, duunia, duuneja, homma, hommia, keikka, keikkatyö,
        rekry, rekrytointi, rekrymessut, työmarkkinatori, työmarkkina tori, te-toimisto, te toimisto, te-palvelut, mol, mol.fi, työkkäri, työvoimatoimisto,
        työllisyyspalvelut, työllisyys palvelut, kuntakokeilu, duunitori, oikotie, jobly, monster, indeed, linkedin, kuntarekry, valtiolle.fi,
        vuokrafirma, henkilöstövuokraus, barona, staffpoint, eezy, eures, kesätyö, kesä työ, kesätyöpaikka, osa-aikatyö, osa aika, iltatyö,
        siivous, siivooja, siivoustyö, kuljettaja, kokki, hoitaja, myyjä, varasto, rakennus, marjanpoiminta, etätyö, harjoittelu, työharjoittelu,
        työkokeilu, ura, uraohjaus, cv, ansioluettelo, haastattelu, työhaastattelu, työtön, hakuvahti
