"""The playground, tried as people try it: in a browser, with fingers and keys."""
