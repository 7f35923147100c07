# Carrying words between patrons and staff. First what patrons read, then what staff read.

desk-relay-taken-back = The library has taken this message back.
desk-relay-cannot-carry = I cannot pass on this kind of message. Please write it in your own words, or send a photo or a file.

# ---- staff

desk-relay-uncarried = The patron sent something that cannot be passed on here. I asked them to say it in another way.
desk-relay-staff-uncarried = This kind of message cannot be passed on. It reached nobody.
# Above the file’s name.
desk-relay-risky-program = Careful: this file is a program or can act like one. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-page = Careful: this file opens as a web page and can lead to a false one. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-archive = Careful: nobody can see what is packed in this file. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-disguised = Careful: this file is not what its name says. Do not open it.
desk-relay-retract-how = Send /retract as a reply to your own message that the patron should not have. The patron does not notice when you only delete it here.
desk-relay-retract-inside = The patron has never had this message. There is nothing to take back.
desk-relay-retract-not-yours = Only its writer, or whoever has this question, can take a message back.
desk-relay-retract-done-before = This message has already been taken back.
desk-relay-retracted = Taken back: the message disappears at the patron’s side. The patron may have read it.
desk-relay-retracted-late = Taken back. The message is older than two days, so the patron now sees in its place that it was taken back. A picture or a file stays.
command-retract = Take a message back
