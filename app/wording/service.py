"""Sentences about the service's address, and about the way to it."""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.service.address import AddressProblem
from app.service.connection_problem import ConnectionProblem
from app.service.diagnose import Step
from app.wording.sentence import QT_TRANSLATE_NOOP, Sentence, Text

SENTENCES: Final[dict[Enum, Sentence]] = {
    AddressProblem.NOT_A_URL: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This is not the address of a service: “{url}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Write it as https://api.topazlabs.com.")),
    ),
    AddressProblem.NOT_HTTPS: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The key would travel unprotected to “{url}”, so nothing is sent there."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Write the address with https:// at its beginning.")),
    ),
    AddressProblem.HAS_MORE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "This address says more than where the service is: “{url}”.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Write it without a path and without a name, as https://api.topazlabs.com."
            )
        ),
    ),
    ConnectionProblem.NAME_NOT_FOUND: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "Nobody knows where “{host}” is.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check whether this computer is online, and whether the address is spelled right."
            )
        ),
    ),
    ConnectionProblem.REFUSED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The computer “{host}” is there, but takes no connection on port {port}."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Check the address, or try again later.")),
    ),
    ConnectionProblem.NO_ANSWER: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "“{host}” does not answer.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Check whether this computer is online; a firewall may stand in between. Ask "
                "whoever looks after your network.",
            )
        ),
    ),
    ConnectionProblem.UNREACHABLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "There is no way from here to “{host}”.")),
        Text(QT_TRANSLATE_NOOP("wording", "Check whether this computer is online.")),
    ),
    ConnectionProblem.PROXY_NOT_FOUND: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The proxy “{proxy}” does not answer.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check its address in the settings, or ask whoever looks after your network."
            )
        ),
    ),
    ConnectionProblem.PROXY_WANTS_LOGIN: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The proxy “{proxy}” asks for a name and a password.")),
        Text(QT_TRANSLATE_NOOP("wording", "Enter them in the settings.")),
    ),
    ConnectionProblem.PROXY_LOGIN_WRONG: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The proxy “{proxy}” does not accept the name “{user}” with this password."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Enter them again in the settings.")),
    ),
    ConnectionProblem.PROXY_WANTS_WINDOWS_LOGIN: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The proxy “{proxy}” wants a login of a kind that this program does not know "
                "(NTLM or Kerberos).",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Ask whoever looks after your network to let this program through with a name "
                "and a password, or without a login.",
            )
        ),
    ),
    ConnectionProblem.PROXY_REFUSES: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The proxy “{proxy}” does not let this program through to the service."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Ask whoever looks after your network to allow it.")),
    ),
    ConnectionProblem.PROXY_ODD: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "What answers at “{proxy}” is not a proxy.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Check its address in the settings. If a web page asks for a login, open it in "
                "a browser first.",
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_EXPIRED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The certificate of “{host}” was good until {ends}. It was issued by {issuer}."
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Check the date of this computer. If it is right, tell whoever looks after your network.",
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_NOT_YET_VALID: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The certificate of “{host}” is good from {begins} on. It was issued by {issuer}."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Check the date of this computer.")),
    ),
    ConnectionProblem.CERTIFICATE_FOR_OTHERS: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "What answers as “{host}” shows a certificate for somebody else: {names}. It "
                "was issued by {issuer}.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Do not go on in this network. Ask whoever looks after your network."
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_SELF_SIGNED: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "What answers as “{host}” vouches for itself only, under the name {subject}."
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Do not go on in this network. Ask whoever looks after your network."
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_UNKNOWN_AUTHORITY: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "The certificate of “{host}” was issued by {issuer}, which this computer does not trust.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "If your company inspects connections, ask whoever looks after your network to "
                "add this authority to the computer. Otherwise do not go on in this network.",
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_REVOKED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The certificate of “{host}” has been withdrawn by {issuer}.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Do not go on in this network. Ask whoever looks after your network."
            )
        ),
    ),
    ConnectionProblem.CERTIFICATE_OTHERWISE: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "The certificate of “{host}”, issued by {issuer}, is not trusted: {reason}."
            )
        ),
        Text(QT_TRANSLATE_NOOP("wording", "Ask whoever looks after your network.")),
    ),
    ConnectionProblem.TLS_TOO_OLD: Sentence(
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "“{host}” offers no protection that is safe enough (TLS 1.2 or newer)."
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Something old stands in between. Ask whoever looks after your network."
            )
        ),
    ),
    ConnectionProblem.TLS_NONE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "What answers as “{host}” does not protect the connection.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check the address. A web page may ask for a login: open it in a browser first."
            )
        ),
    ),
    ConnectionProblem.TLS_CUT_OFF: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The connection to “{host}” is cut off at once.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "A firewall may block it. Ask whoever looks after your network to allow it."
            )
        ),
    ),
    ConnectionProblem.SERVICE_SILENT: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "“{host}” took the question and did not answer.")),
        Text(QT_TRANSLATE_NOOP("wording", "Try again in a few minutes.")),
    ),
    ConnectionProblem.SERVICE_TROUBLE: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service is there, but has trouble just now ({code}).")),
        Text(QT_TRANSLATE_NOOP("wording", "Try again in a few minutes.")),
    ),
    ConnectionProblem.SERVICE_ODD: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "What answers as “{host}” is not the service ({code}).")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording", "Check the address. A web page may ask for a login: open it in a browser first."
            )
        ),
    ),
    ConnectionProblem.KEY_REFUSED: Sentence(
        Text(QT_TRANSLATE_NOOP("wording", "The service is there and does not accept this key.")),
        Text(
            QT_TRANSLATE_NOOP(
                "wording",
                "Copy it once more from the “API” tab of account.topazlabs.com, or make a new one there.",
            )
        ),
    ),
}

STEP_NAMES: Final[dict[Step, Text]] = {
    Step.NAME: Text(QT_TRANSLATE_NOOP("wording", "Find the service's name")),
    Step.PROXY: Text(QT_TRANSLATE_NOOP("wording", "Go through the proxy")),
    Step.CONNECTION: Text(QT_TRANSLATE_NOOP("wording", "Connect")),
    Step.TLS: Text(QT_TRANSLATE_NOOP("wording", "Check the certificate")),
    Step.SERVICE: Text(QT_TRANSLATE_NOOP("wording", "Talk with the service")),
    Step.KEY: Text(QT_TRANSLATE_NOOP("wording", "Try the key")),
}
