# Danger comes first. The list: words (their beginning is enough) and short phrases, separated by commas, as people in danger type them.

crisis-words = suicid, kill myself, end my life, want to die, don't want to live, do not want to live, hurt myself, harm myself, self harm, overdose, he hits me, he beats me, she hits me, being beaten, rape, afraid for my life, going to kill me
crisis-text = This sounds very hard. I am a bot and cannot help in danger. These people can, now:
crisis-no-numbers = Call the emergency number of the place where you are. In Europe it is 112.
