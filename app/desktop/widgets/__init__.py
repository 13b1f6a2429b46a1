"""Widgets and layouts that know nothing of jobs: labels and buttons of our kinds, fields, notices, and what
makes dialogs fit any screen and any language.
"""
