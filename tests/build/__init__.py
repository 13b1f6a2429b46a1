"""The commands of `build_scripts`, started like a person starts them, in copies of the repository."""
