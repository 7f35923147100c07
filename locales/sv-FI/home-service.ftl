# As said in Finland: only what differs from ../sv.

home-service-menu-button = Hemservice med böcker
home-service-done = Tack! Vi ringer inom 5 vardagar. Tjänsten är avgiftsfri.
home-service-staff = Hemservice: ring inom 5 vardagar
