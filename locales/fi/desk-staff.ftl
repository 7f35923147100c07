# What staff read at the desk: passing on, duty, blocks, who did what.

desk-unsure-toast = En voi juuri nyt tarkistaa, kuulutko henkilökunnan ryhmään. Yritä hetken päästä uudelleen.
