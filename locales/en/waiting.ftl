# The waiting list of sessions: joining, leaving, and the offer of one time to one person.

wait-join-button = Join the waiting list
wait-earlier-button = Wait for an earlier time
wait-leave-button = Leave the waiting list
wait-guide = Who would you like to meet?
wait-anyone-button = Anyone is fine
wait-band = When would it suit you best?
wait-band-any-button = Any time
wait-band-morning-button = Morning, before 12
wait-band-afternoon-button = Afternoon, 12 to 17
wait-band-evening-button = Evening, after 17
# Variables:
#   $service (String) - kind of session
wait-joined = You are on the waiting list: { $service }. When a time becomes free, I offer it and say how long I keep it. Nothing is booked before you say yes.
# Variables:
#   $service (String) - kind of session
wait-joined-earlier = I will tell you when an earlier time becomes free: { $service }. The time you have stays yours.
# One line in the list of one’s own times.
# Variables:
#   $service (String) - kind of session
wait-line = On the waiting list: { $service }
wait-left = You are no longer on the waiting list. You can come back at any time with /book.
wait-left-toast = You are not on this list any more.

# ---- the offer

wait-offer = A time has become free
wait-offer-earlier = An earlier time has become free
# Variables:
#   $service (String) - kind of session
#   $at (DateTime) - when it begins
#   $guide (String) - name of the one who gives it
wait-offer-what = { $service }, { MOMENT($at) }, with { $guide }
# Variables:
#   $until (DateTime) - how long it is kept
wait-offer-until = It is kept for you until { MOMENT($until) }. If you do not answer, it is offered to others.
wait-take-button = Take this time
wait-no-button = No, thanks
wait-no-thanks = All right, it is offered to others. You are still on the waiting list.
# Replaces an offer that nobody answered.
wait-offer-over = This offer has ended, and the time is no longer kept for you. You can join the waiting list again.
wait-again-button = Join again
# Short answer to a press under an old offer.
wait-over-toast = This offer has ended.
