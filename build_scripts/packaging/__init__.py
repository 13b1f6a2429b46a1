"""From a working copy to what is handed out: the frozen folder, installers, notices and a bill of materials.

`package.py` beside this folder is the one command; `freeze` makes the folder that all installers share.
"""
