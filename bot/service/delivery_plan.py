"""Plans the delivery of a reply: its steps in the chat, in order, and the messages noted in the person's profile."""

from dataclasses import replace

from bot.core.callbacks import pack
from bot.core.chat_messages import ChatMessages, MessageKind, crowd, ids_of, is_settled, leftovers
from bot.core.incoming import Command, Edited, Incoming, Said, Tap
from bot.core.outgoing import Acknowledge, Erase, Menu, React, SendPicture, Show, Step
from bot.core.person import Person
from bot.core.turn import Reply, SendExport, Turn


def delivery_plan(incoming: Incoming, turn: Turn, reply: Reply) -> tuple[Person | None, tuple[Step, ...]]:
    """The person, with the messages of the reply noted, and the steps in the chat."""
    person, steps = reply.person, list[Step]()
    is_typed = isinstance(incoming.event, Said | Edited)
    messages: ChatMessages = turn.person.chat.messages if turn.person is not None else ()
    if incoming.query is not None:
        steps.append(Acknowledge(incoming.query, reply.toast))
    if reply.first is not None:
        steps.append(Show(reply.first, placeholder_first=True))
    gone = leftovers(messages, reply.erase, turn.now)
    if gone.delete:
        steps.append(Erase(gone.delete))
        if person is not None:
            person = person.cleared(gone)
    checkin_message = turn.person.chat.message if turn.person else None
    steps += [SendPicture(svg) for svg in reply.pictures]
    if reply.show is not None:
        tapped = incoming.event.message if isinstance(incoming.event, Tap) else None
        if isinstance(incoming.event, Edited) and reply.checkin:
            # An edit needs no new message: the question's own message shows the hint.
            tapped = checkin_message
        tapped = None if tapped in reply.erase else tapped
        # A message that may be cleared soon is not edited, or the reply would be cleared with it.
        edit = None if is_settled(messages, tapped, turn.now) else tapped
        remember = reply.checkin and person is not None and person.checkin is not None
        retire = checkin_message if reply.checkin and checkin_message != edit else None
        if edit is None and tapped not in ids_of(messages, MessageKind.BLANK):
            retire = retire or tapped
        message_kind = MessageKind.PAGE if reply.leaves else MessageKind.BOT
        if any(isinstance(effect, SendExport) for effect in reply.effects):
            message_kind = MessageKind.FILE
        if reply.page is not None and edit is not None and (reply.pictures or not incoming.protected):
            # Only a new message can be protected from forwarding, and appears below the pictures.
            edit, retire = None, edit
        steps.append(
            Show(
                reply.show,
                edit=edit,
                remember=remember,
                retire=retire,
                checkin=reply.checkin,
                message_kind=message_kind,
                again=pack(reply.page) if reply.page is not None else "",
                clears=_command_message(incoming, turn),
                placeholder_first=is_typed or reply.page is not None,
            )
        )
        if person is not None:
            person = person.with_message(edit, message_kind, turn.now)
            if remember:
                person = replace(person, chat=replace(person.chat, message=edit))
            elif reply.checkin or tapped == checkin_message:
                person = replace(person, chat=replace(person.chat, message=None))
    if reply.also is not None:
        steps.append(Show(reply.also, placeholder_first=is_typed))
    if reply.reacts and (message := _message_of(incoming)) is not None:
        steps.append(React(message))
    if gone.blank:
        # Last, as each of them is a call under a rate limit.
        steps.append(Erase((), gone.blank))
    if person is not None and person.settings.tidy:
        surplus = leftovers(person.chat.messages, crowd(person.chat.messages, person.chat.message), turn.now)
        if surplus.delete or surplus.blank:
            steps.append(Erase(surplus.delete, surplus.blank))
            person = person.cleared(surplus)
    has_own_menu = turn.person is not None and turn.person.chat.own_menu
    shows = reply.show or reply.first or reply.also
    menu = () if reply.menu is None and has_own_menu and shows else reply.menu
    if menu is not None:
        # Last, so that the reply is shown and the chat is cleared even if this fails.
        steps.append(Menu(menu))
        person = replace(person, chat=replace(person.chat, own_menu=bool(menu))) if person is not None else None
    return person, tuple(steps)


def _message_of(incoming: Incoming) -> int | None:
    """The id of the message that was sent or edited."""
    return incoming.event.message if isinstance(incoming.event, Edited) else incoming.message


def _command_message(incoming: Incoming, turn: Turn) -> tuple[int, ...]:
    """The message of a command, which is deleted once it is answered. A command with further words stays, as words
    do."""
    tidy = turn.person is None or turn.person.settings.tidy
    match incoming.event:
        case Command(argument="") if tidy and incoming.message is not None:
            return (incoming.message,)
    return ()
