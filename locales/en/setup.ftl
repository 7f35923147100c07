# /setup in the staff group.

setup-done = This is now the staff group. Each question gets its own topic. /help tells you the rest.
setup-done-no-topics = This is now the staff group. It has no topics, and that works too: each question is a card, and you answer by replying to it, or to anything the patron wrote. With topics it is easier to follow: switch them on and send /setup again.
setup-wrong-code = That code is not valid. Write /setup and the code that the bot showed when it started.
setup-admins-only = Only an administrator of this group can do that.
setup-no-answer = Telegram did not answer. Please try again in a minute.
setup-missing = Almost there. Please fix this, then send the same /setup command again:
setup-missing-admin = • Make the bot an administrator of this group.
setup-missing-manage-topics = • Give the bot the right “Manage topics”.
