# As said in Finland: only what differs from ../sv.

turn-done = Skriv gärna mer här, med egna ord. Men inget hemligt, tack: inga koder och ingen personbeteckning.
