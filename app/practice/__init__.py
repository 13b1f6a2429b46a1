"""Practice: a real HTTP service on loopback that keeps the contract, and can be told to break it.

Practice mode, tests and benchmarks use the same one. `service` runs it in a thread of this process, `process`
in a process of its own; `config` says what it is to be like, `faults` and `troubles` what goes wrong,
`limits` how it limits; `people` is the one that people practise on, with the jobs of the sample lists.

    with PracticeService(PracticeConfig(jobs=JobMix(100), latency=0.05)) as service:
        ...  # http://127.0.0.1:PORT is service.address
"""

from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.jobs import Job, JobMix
from app.practice.people import practice_for_people
from app.practice.process import PracticeProcess, start_in_process
from app.practice.service import PracticeService

__all__ = [
    "PRACTICE_KEY",
    "Job",
    "JobMix",
    "PracticeConfig",
    "PracticeKey",
    "PracticeProcess",
    "PracticeService",
    "practice_for_people",
    "start_in_process",
]
