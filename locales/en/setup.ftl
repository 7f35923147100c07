# /setup in the staff group.

setup-done = This group is now the staff's. Each question gets a topic of its own. /help tells the rest.
setup-done-no-topics = This group is now the staff's.
setup-wrong-code = That code is not valid. Write /setup and the code that the bot printed when it started.
setup-admins-only = Only an administrator of this group may do that.
setup-no-answer = Telegram did not answer. Please try again in a minute.
setup-missing = Almost there. Please mend this and write /setup again:
setup-missing-admin = • Make the bot an administrator of this group.
setup-missing-topics = • Switch on Topics in the group's settings.
setup-missing-manage-topics = • Give the bot the right "Manage topics".
