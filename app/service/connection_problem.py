"""What can be wrong on the way to the service, in more words than a loss has, and what TLS errors mean."""

from __future__ import annotations

import ssl
from datetime import datetime
from enum import Enum
from typing import Final

from app.problem import Fact, Problem
from app.service.certificate import Certificate
from app.service.reading import LONGEST_MESSAGE, clean_text


class ConnectionProblem(Enum):
    """Why a step failed."""

    NAME_NOT_FOUND = "name_not_found"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"
    PROXY_NOT_FOUND = "proxy_not_found"
    """The proxy's name, or nobody there."""
    PROXY_WANTS_LOGIN = "proxy_wants_login"
    PROXY_LOGIN_WRONG = "proxy_login_wrong"
    PROXY_WANTS_WINDOWS_LOGIN = "proxy_wants_windows_login"
    """NTLM, Negotiate or Kerberos, and no Basic beside it."""
    PROXY_REFUSES = "proxy_refuses"
    PROXY_ODD = "proxy_odd"
    """What answers there is no proxy."""
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    CERTIFICATE_FOR_OTHERS = "certificate_for_others"
    """It is for other names than the one that was asked for."""
    CERTIFICATE_SELF_SIGNED = "certificate_self_signed"
    CERTIFICATE_UNKNOWN_AUTHORITY = "certificate_unknown_authority"
    CERTIFICATE_REVOKED = "certificate_revoked"
    CERTIFICATE_OTHERWISE = "certificate_otherwise"
    """Not trusted, for a reason in the system's words."""
    TLS_TOO_OLD = "tls_too_old"
    TLS_NONE = "tls_none"
    """What answers there does not speak TLS."""
    TLS_CUT_OFF = "tls_cut_off"
    """The connection ends while the two sides greet each other: something in between blocks it."""
    SERVICE_SILENT = "service_silent"
    SERVICE_TROUBLE = "service_trouble"
    """5xx or 429: it is there and cannot answer just now."""
    SERVICE_ODD = "service_odd"
    """What answers there is not the service: a captive portal, a proxy's block page."""
    KEY_REFUSED = "key_refused"


_Reason = ConnectionProblem

_BY_VERIFY_CODE: Final[dict[int, ConnectionProblem]] = {
    # OpenSSL (x509_vfy.h).
    9: _Reason.CERTIFICATE_NOT_YET_VALID,
    10: _Reason.CERTIFICATE_EXPIRED,
    18: _Reason.CERTIFICATE_SELF_SIGNED,
    19: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    20: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    21: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    23: _Reason.CERTIFICATE_REVOKED,
    62: _Reason.CERTIFICATE_FOR_OTHERS,
    64: _Reason.CERTIFICATE_FOR_OTHERS,
    # Windows (winerror.h).
    0x800B0101: _Reason.CERTIFICATE_EXPIRED,
    0x800B0109: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    0x800B010A: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    0x800B010C: _Reason.CERTIFICATE_REVOKED,
    0x800B010F: _Reason.CERTIFICATE_FOR_OTHERS,
    # macOS (SecBase.h).
    -67818: _Reason.CERTIFICATE_EXPIRED,
    -67819: _Reason.CERTIFICATE_NOT_YET_VALID,
    -67820: _Reason.CERTIFICATE_REVOKED,
    -67843: _Reason.CERTIFICATE_UNKNOWN_AUTHORITY,
    -67602: _Reason.CERTIFICATE_FOR_OTHERS,
}
_TOO_OLD: Final = (
    "PROTOCOL_VERSION",
    "UNSUPPORTED_PROTOCOL",
    "NO_PROTOCOLS",
    "VERSION_TOO_LOW",
    "HANDSHAKE_FAILURE",
)
_NO_TLS: Final = (
    "WRONG_VERSION_NUMBER",
    "RECORD_LAYER_FAILURE",
    "HTTP_REQUEST",
    "UNKNOWN_PROTOCOL",
    "PACKET_LENGTH",
)


def tls_problem(error: Exception, host: str, seen: Certificate | None) -> Problem:
    """What went wrong in a handshake with `host`; `seen` is the certificate that was shown, if any."""
    facts: dict[str, Fact] = {"host": host}
    if isinstance(error, ssl.SSLCertVerificationError):
        what = _BY_VERIFY_CODE.get(error.verify_code, _Reason.CERTIFICATE_OTHERWISE)
        facts["reason"] = clean_text(error.verify_message, LONGEST_MESSAGE)
        return Problem(what, **facts, **_facts_of(seen))
    reason = getattr(error, "reason", "") or ""
    if any(word in reason for word in _TOO_OLD):
        return Problem(_Reason.TLS_TOO_OLD, **facts)
    if any(word in reason for word in _NO_TLS):
        return Problem(_Reason.TLS_NONE, **facts)
    return Problem(_Reason.TLS_CUT_OFF, **facts)


def _facts_of(certificate: Certificate | None) -> dict[str, Fact]:
    if certificate is None:
        return {"subject": "?", "issuer": "?", "names": "?", "begins": "?", "ends": "?"}
    return {
        "subject": clean_text(certificate.subject, LONGEST_MESSAGE) or "?",
        "issuer": clean_text(certificate.issuer, LONGEST_MESSAGE) or "?",
        "names": clean_text(", ".join(certificate.names) or certificate.subject, LONGEST_MESSAGE) or "?",
        "begins": _day(certificate.begins),
        "ends": _day(certificate.ends),
    }


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
