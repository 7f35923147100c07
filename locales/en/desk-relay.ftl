# Carrying words between patrons and staff. First what patrons read, then what staff read.

desk-relay-taken-back = The library has taken this message back.
desk-relay-cannot-carry = I cannot pass on this kind of message. Please write it in your own words, or send a photo or a file.

# ---- staff

desk-relay-uncarried = The patron sent something that cannot be passed on here. I asked them to say it in another way.
desk-relay-staff-uncarried = This kind of message cannot be passed on. It reached nobody.
# Above the file’s name.
desk-relay-risky-program = Careful: this file is a program or can act like one. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-page = Careful: this file opens as a web page and can lead to a fake website. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-archive = Careful: nobody can see from outside what is in this file. Do not open it on a library computer.
# Above the file’s name.
desk-relay-risky-disguised = Careful: this file is not what its name says. Do not open it.
desk-relay-retract-how = To take back a message that the patron should not have, reply to it with /retract. If you only delete it here, the patron still has it.
desk-relay-retract-inside = The patron never got this message. There is nothing to take back.
desk-relay-retract-not-yours = Only its writer, or whoever has this question, can take a message back.
desk-relay-retract-done-before = This message has already been taken back.
desk-relay-retracted = Taken back: the message disappears from the patron’s chat. They may have read it already.
desk-relay-retracted-late = Taken back. The message is older than two days, so the patron now sees in its place that it was taken back. A picture or a file stays.
command-retract = Take a message back
desk-relay-card-rule-plain = Answer by replying to this card or to the patron’s words below it: your reply goes to the patron, and the first one takes the question. // in front makes a note that stays here.
desk-relay-members-toast = This question is for trained colleagues only.
desk-relay-members-only = This stayed here: only trained colleagues answer this question. A note that begins with // is welcome.
desk-relay-paused = I have lost an administrator right that I need here: “Manage topics”. Questions wait and nothing is lost, but new ones cannot reach you. Please give it back to me in the group’s settings.
desk-relay-resumed-nobody = I have my rights again. Nobody wrote in the meantime.
# Variables:
#   $count (Number) - questions that waited
desk-relay-resumed =
    { $count ->
        [one] I have my rights again. { $count } question was waiting and is coming now.
       *[other] I have my rights again. { $count } questions were waiting and are coming now.
    }
desk-relay-crowded = This group has more than 800,000 messages. Above a million, the oldest topics in Telegram are lost. Please make a new staff group, add me as an administrator and send /setup there.
desk-relay-danger = Careful: these words sound as if somebody were in danger. The patron has seen the numbers that help now.
desk-relay-danger-unasked = Somebody writing to me may be in danger. They have seen the numbers that help now. If they decide to ask you, the question comes here. I pass nothing on unless they want it.

# ---- patrons again

desk-relay-paused-patron = At the moment the librarians cannot read this because of a fault on our side. Your question is safe and will reach them as soon as this is fixed. You do not need to write again.
# Above the library’s phone number and e-mail address.
desk-relay-paused-ways = If it is urgent:
desk-relay-resumed-patron = The fault has been fixed: your question has reached the librarians.
