# What staff read at the desk: passing on, duty, blocks, who did what.

desk-unsure-toast = I cannot check now whether you belong to the staff group. Please try again in a moment.
