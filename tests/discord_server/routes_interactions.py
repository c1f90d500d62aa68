"""The routes by which interactions are answered and followed up.

Imports of the project `calls`, `posting` and rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.discord_server import payloads, posting
from tests.discord_server.calls import Call, Reply, Route
from tests.discord_server.messages import EPHEMERAL, MENU, REPLY, SLASH, Message
from tests.discord_server.problems import ApiError, Problem
from tests.discord_server.rules import autocomplete, modals
from tests.discord_server.rules import interactions as rules

if TYPE_CHECKING:
    from tests.discord_server.answers import Answer


async def callback(call: Call) -> Reply:
    """The first answer: within 3 s (10062), once (40060), of a fitting type."""
    answer = call.core.answers.get(call.params["interaction_token"])
    if answer is None or answer.id != int(call.params["interaction_id"]):
        raise ApiError(404, 10062, "Unknown interaction")
    call.answer = answer
    if answer.callback is not None:
        problem = Problem("answered-twice", "", f"{answer.asked!r} was answered before")
        problems = [] if answer.accepted_unseen else [problem]
        raise ApiError(400, 40060, "Interaction has already been acknowledged.", problems)
    age = call.core.clock.elapsed() - answer.sent
    if age > rules.ANSWER_WITHIN:
        problem = Problem("late", "", f"{answer.asked!r} was answered after {age:.1f} s")
        raise ApiError(404, 10062, "Unknown interaction", [problem])
    kind = call.body["type"]
    call.judge(rules.callback_fits(answer.type, kind, from_message=answer.source is not None))
    _take(call, answer, kind, call.body.get("data") or {})
    answer.callback = kind
    if not call.flag("with_response"):
        return 204, None
    return 200, _receipt(call, answer)


def _take(call: Call, answer: Answer, kind: int, data: dict[str, Any]) -> None:
    if kind == rules.MESSAGE:
        answer.message = posting.create(call, answer.channel, data, _setting(call, answer))
        answer.private = answer.message.ephemeral
    elif kind == rules.DEFER:
        flags = int(data.get("flags") or 0)
        call.judge(rules.deferred_flags(flags))
        answer.private = bool(flags & EPHEMERAL)
        setting = _setting(call, answer)
        answer.message = posting.loading(
            call, answer.channel, private=answer.private, setting=setting
        )
    elif kind in (rules.UPDATE, rules.DEFER_UPDATE):
        answer.message = answer.source
        answer.private = bool(answer.source and answer.source.ephemeral)
        if kind == rules.UPDATE and answer.source is not None:
            posting.edit(call, _alive(answer.source), data)
    elif kind == rules.CHOICES:
        choices = data.get("choices") or []
        call.judge(autocomplete.check(choices, option_type=answer.option_type))
        answer.choices = choices
    else:
        call.judge(modals.check(data))
        answer.modal = data


def _setting(call: Call, answer: Answer) -> posting.Setting:
    return posting.Setting(
        kind=REPLY if answer.source else MENU if answer.menu else SLASH,
        reference=answer.source,
        metadata=_metadata(answer),
        seen_by=answer.user,
        settable=posting.TO_INTERACTIONS,
    )


def _metadata(answer: Answer) -> dict[str, Any]:
    """What a message says of the interaction it answers. D: resources/message."""
    metadata: dict[str, Any] = {
        "id": str(answer.id),
        "type": answer.type,
        "user": payloads.user(answer.user),
        "authorizing_integration_owners": answer.owners,
    }
    if answer.type == rules.COMPONENT and answer.source is not None:
        metadata["interacted_message_id"] = str(answer.source.id)
    if answer.opener is not None:
        metadata["triggering_interaction_metadata"] = _metadata(answer.opener)
    return metadata


def _receipt(call: Call, answer: Answer) -> dict[str, Any]:
    note = answer.message
    interaction: dict[str, Any] = {"id": str(answer.id), "type": answer.type}
    if note is not None:
        interaction |= {
            "response_message_id": str(note.id),
            "response_message_loading": note.loading,
            "response_message_ephemeral": note.ephemeral,
        }
    receipt: dict[str, Any] = {"interaction": interaction}
    if note is not None and answer.callback in (rules.MESSAGE, rules.UPDATE):
        receipt["resource"] = {"type": answer.callback, "message": call.core.note(note)}
    return receipt


def _interaction(call: Call) -> Answer:
    """The interaction of a webhook route: answered once, and at most 15 minutes old (50027)."""
    answer = call.core.answers.get(call.params["webhook_token"])
    known = int(call.params["webhook_id"]) == call.core.world.application_id
    if answer is None or not known:
        raise ApiError(404, 10015, "Unknown Webhook")
    call.answer = answer
    if call.core.clock.elapsed() - answer.sent > rules.TOKEN_LIVES:
        problem = Problem("token-expired", "", f"{answer.asked!r} is older than 15 minutes")
        raise ApiError(401, 50027, "Invalid Webhook Token", [problem])
    if answer.callback is None:
        problem = Problem("followup-first", "", f"{answer.asked!r} has not been answered yet")
        raise ApiError(404, 10015, "Unknown Webhook", [problem])
    return answer


async def followup(call: Call) -> Reply:
    """A further message; right after a deferred answer it completes that one instead."""
    answer = _interaction(call)
    body = {key: value for key, value in call.body.items() if key not in ("username", "avatar_url")}
    if answer.message is not None and answer.message.loading:
        return 200, call.core.note(_complete(call, answer, body))
    sent = len(answer.followups)
    if answer.only_user_install and sent >= rules.FOLLOWUPS_OF_USER_INSTALL:
        problem = Problem("followup-limit", "", f"{sent} messages have followed already")
        message = "This interaction has hit the maximum number of follow up messages"
        raise ApiError(400, 40094, message, [problem])
    setting = _setting(call, answer)
    note = posting.create(call, answer.channel, body, setting)
    answer.followups.append(note)
    return 200, call.core.note(note)


def _complete(call: Call, answer: Answer, body: dict[str, Any]) -> Message:
    note = answer.message
    assert note is not None
    call.judge(rules.privacy_kept(int(body.get("flags") or 0), note.ephemeral))
    if body.get("flags") is not None:
        body = body | {"flags": int(body["flags"]) & posting.IN_EDITS}
    return posting.edit(call, note, body)


def _original(call: Call) -> Message:
    answer = _interaction(call)
    if answer.message is None:
        raise ApiError(404, 10008, "Unknown Message")
    return _alive(answer.message)


def _later(call: Call) -> Message:
    answer = _interaction(call)
    number = int(call.params["message_id"])
    for note in [*answer.followups, *([answer.message] if answer.message else [])]:
        if note.id == number:
            return _alive(note)
    raise ApiError(404, 10008, "Unknown Message")


def _alive(note: Message) -> Message:
    if note.deleted:
        raise ApiError(404, 10008, "Unknown Message")
    return note


async def original_get(call: Call) -> Reply:
    """The first answer."""
    return 200, call.core.note(_original(call))


async def original_edit(call: Call) -> Reply:
    """Edit the first answer, or complete it if it was deferred."""
    note = _original(call)
    assert call.answer is not None
    if note.loading:
        return 200, call.core.note(_complete(call, call.answer, call.body))
    return 200, call.core.note(posting.edit(call, note, call.body))


async def original_delete(call: Call) -> Reply:
    """Take the first answer away."""
    posting.delete(call, _original(call))
    return 204, None


async def later_get(call: Call) -> Reply:
    """One of the messages that followed."""
    return 200, call.core.note(_later(call))


async def later_edit(call: Call) -> Reply:
    """Edit one of the messages that followed."""
    return 200, call.core.note(posting.edit(call, _later(call), call.body))


async def later_delete(call: Call) -> Reply:
    """Take one of the messages that followed away."""
    posting.delete(call, _later(call))
    return 204, None


_HOOK = "/webhooks/{webhook_id}/{webhook_token}"
_ORIGINAL = f"{_HOOK}/messages/@original"
_LATER = f"{_HOOK}/messages/{{message_id}}"
_CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"

ROUTES = (
    Route("callback", "POST", _CALLBACK, callback, needs_token=False),
    Route("followup", "POST", _HOOK, followup, needs_token=False),
    Route("original-get", "GET", _ORIGINAL, original_get, needs_token=False),
    Route("original-edit", "PATCH", _ORIGINAL, original_edit, needs_token=False),
    Route("original-delete", "DELETE", _ORIGINAL, original_delete, needs_token=False),
    Route("followup-get", "GET", _LATER, later_get, needs_token=False),
    Route("followup-edit", "PATCH", _LATER, later_edit, needs_token=False),
    Route("followup-delete", "DELETE", _LATER, later_delete, needs_token=False),
)
