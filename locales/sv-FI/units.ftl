# As said in Finland: only what differs from ../sv.

units-menu-button = Grupper och serviceboenden
units-name = Vad heter ert serviceboende eller er grupp?
units-digital-button = Digitalt stöd
