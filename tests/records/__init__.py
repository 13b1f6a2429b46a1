"""The journal and the report, with real files, real kills and real full disks."""
