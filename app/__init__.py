"""Job Canceller: stops image jobs at the Topaz Labs Image API before they cost credits."""

__version__ = "1.0.0"
