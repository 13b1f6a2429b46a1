"""The table of jobs: its columns, its order (the model's own), model, view, and the details of a row."""
