"""The program tries itself: what `job-canceller self-test` does, on the computer it is installed on.

It is made for whoever builds and installs the program: a part that was left out when it was packed shows
here, and not to a person. Everything goes through the same doors as always (the window, `app.session`), in a
folder that is thrown away, against a practice service over real HTTP. Nothing leaves the computer, and
neither the settings nor a key are read or changed.
"""
