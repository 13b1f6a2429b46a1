"""The texts of the window in other languages: found in the code, kept in catalogues, reviewed, compiled."""
