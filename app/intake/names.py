"""What the name of a column, or of a field in a text, says about the IDs under it.

People and programs name the same thing in many ways: `process_id`, "Job-ID", "ID du traitement", "ジョブID".
A name is taken apart into words; which words are in it decides. English, German, French, Spanish, Italian,
Portuguese, Dutch, Polish, Japanese, Chinese and Korean are known.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache
from typing import Final


class NameKind(Enum):
    """What IDs under a name are."""

    JOB = "job"
    """The job's: `process_id`, `job id`, "Tarea"."""
    NEUTRAL = "neutral"
    """An ID and no more: `id`, `uuid`, "Kennung". Or a word that can mean a job: "Auftrag"."""
    OTHER = "other"
    """Another thing's: `source_id`, `request_id`, "Kundennummer", a checksum, a cursor."""
    PLAIN = "plain"
    """The name says nothing."""


_ACCENTS: Final = re.compile("[\u0300-\u036f]")


def _plain(name: str) -> str:
    """The name in compatible, unaccented lower case; the accents of Japanese kana stay."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", apart)).casefold()


def _words(text: str) -> frozenset[str]:
    return frozenset(_plain(text).split())


_JOB: Final = _words(
    "job jobs process processes processing task tasks prozess prozesse traitement traitements tâche"
    " tâches processus travail trabajo trabajos proceso procesos tarea tareas lavoro lavori processo"
    " processi elaborazione attività trabalho trabalhos processos processamento tarefa tarefas proces"
    " taak zadanie zadania ジョブ 処理 プロセス タスク 任务 作业 进程 處理 任務 작업 프로세스"
)
_MAYBE_JOB: Final = _words("auftrag auftrags vorgang vorgangs aufgabe aufgaben opdracht topaz")
_ID: Final = _words(
    "id ids uuid uuids guid guids nr no num number numbers nummer kennung kennungen identifier"
    " identifiers identifiant identifiants identificador identificadores identificativo identificatore"
    " identyfikator numéro número numero 番号 識別子 编号 标识符 标识 식별자 번호"
)
_PEOPLE: Final = _words(
    "customer customers client clients kunde kunden cliente clientes clienti klant klient user users"
    " benutzer nutzer utilisateur usuario utente account accounts konto compte cuenta conto conta tenant"
    " org organization organisation organización organizzazione company firma person employee"
    " mitarbeiter team 顧客 客先 ユーザー 客户 用户 고객 사용자"
)
"""Whose an ID is, if it is not the job's."""
_THINGS: Final = _words(
    "source src quelle quellen session sessions sitzung sesión sessione sessão request requests anfrage"
    " requête solicitud richiesta trace span correlation korrelation parent eltern workspace project"
    " projekt projet proyecto progetto projeto order orders bestellung bestell commande pedido ordine"
    " invoice rechnung facture factura fattura batch upload device event message nachricht mail"
    " transaction transaktion previous original old retry transfer delivery lieferung セッション ソース"
    " 元画像 リクエスト 注文 会话 请求 订单 세션 요청 주문"
)
"""What else has IDs."""
_NEVER: Final = _words(
    "cursor etag traceparent tracestate md5 sha sha1 sha256 sha512 hash checksum digest prüfsumme token nonce"
)
"""Words that need no "ID" beside them to say that this is no job."""

_KNOWN: Final = _JOB | _MAYBE_JOB | _PEOPLE | _THINGS | _NEVER
_TAILS: Final = ("uuids", "uuid", "guid", "nummer", "kennung", "ids", "id", "nr")
_LONGEST_NAME: Final = 200
KEY: Final = "key"
"""What the field is called whose ID was the key of an object of JSON."""

_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD: Final = re.compile(r"[^\W_]+")
_ONE_SCRIPT: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_WITHOUT_SPACES: Final = tuple(word for word in _KNOWN | _ID if word[0] >= "\u3040")
"""Words of languages that write no spaces between words."""


def _parts(word: str) -> list[str]:
    """`jobid` → job, id; 顧客番号 → 顧客, 番号: words that are written together."""
    if word[0] >= "\u3040":
        return [known for known in _WITHOUT_SPACES if known in word] or [word]
    for tail in _TAILS:
        head = word.removesuffix(tail)
        if head != word and head in _KNOWN:
            return [head, tail]
    return [word]


@lru_cache(maxsize=1024)
def words_of(name: str) -> frozenset[str]:
    """The words a name is made of, in plain lower case."""
    found: set[str] = set()
    for word in _WORD.findall(_plain(_CAMEL.sub(" ", name[:_LONGEST_NAME]))):
        for piece in _ONE_SCRIPT.findall(word):
            found.update(_parts(piece))
    return frozenset(found)


@lru_cache(maxsize=1024)
def kind_of(name: str) -> NameKind:
    """What the IDs in a column of that name are.

    A word for a job counts in full by itself ("Job") or with a word for an ID ("Job-ID"); in "job status"
    or "job URL" it says less. Of a dotted name (`request.process_id`) the end decides.
    """
    if "." in name.strip(".") and " " not in name:
        return kind_of_path(tuple(name.strip(".").split(".")))
    words = words_of(name)
    if words & (_PEOPLE | _THINGS | _NEVER):
        return NameKind.OTHER
    if words & _JOB and (words & _ID or words <= _JOB | _MAYBE_JOB):
        return NameKind.JOB
    if words & (_JOB | _MAYBE_JOB) or (words and words <= _ID):
        return NameKind.NEUTRAL
    return NameKind.PLAIN


def kind_of_path(path: tuple[str, ...]) -> NameKind:
    """The same for a field inside others: `process_id` decides by itself, `id` by what it is the ID of."""
    if not path:
        return NameKind.PLAIN
    kind = kind_of(path[-1])
    if kind in (NameKind.JOB, NameKind.OTHER) or len(path) == 1:
        return kind
    around = kind_of(path[-2])
    is_its_id = kind is NameKind.NEUTRAL or path[-1] == KEY
    return around if around is NameKind.OTHER or (around is NameKind.JOB and is_its_id) else kind


def says_only_id(name: str) -> bool:
    """Whether a name says "ID" and not whose."""
    words = words_of(name)
    return bool(words) and words <= _ID


@lru_cache(maxsize=1024)
def is_another_things(name: str) -> bool:
    """Whether an ID after this name in a running text is certainly not the job's.

    Stricter than `kind_of`: "Source: …" or "Retry: …" may introduce jobs, `source_id: …` does not.
    """
    words = words_of(name)
    return bool(words & (_NEVER | _PEOPLE)) or bool(words & _THINGS and words & _ID)
