"""What happens by the hour and by night. The scheduler only wakes; what is due stands in the tables."""
