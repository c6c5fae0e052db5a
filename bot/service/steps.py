"""What to do in the chat for a reply, in order; and what is remembered of the messages it stands in."""

from dataclasses import replace

from bot.core.callbacks import pack
from bot.core.outgoing import Acknowledge, Erase, Menu, Show, Step
from bot.core.person import Person
from bot.core.trail import Whose, without
from bot.core.turn import Incoming, Reply, SendExport, Tap, Turn


def steps_of(incoming: Incoming, turn: Turn, reply: Reply) -> tuple[Person | None, tuple[Step, ...]]:
    """The steps in the chat, and the person with the message noted that their check-in will stand in."""
    person, steps = reply.person, list[Step]()
    if incoming.query is not None:
        steps.append(Acknowledge(incoming.query, reply.toast))
    if reply.first is not None:
        steps.append(Show(reply.first))
    if reply.erase:
        steps.append(Erase(reply.erase))
        if person is not None:
            person = replace(person, chat=replace(person.chat, trail=without(person.chat.trail, reply.erase)))
    old = turn.person.chat.message if turn.person else None
    if reply.show is not None:
        edit = incoming.event.message if isinstance(incoming.event, Tap) else None
        edit = None if edit in reply.erase else edit
        under_way = reply.checkin and person is not None and person.checkin is not None
        retire = old if reply.checkin and old != edit else None
        whose = Whose.PAGE if reply.page is not None else Whose.BOT
        if any(isinstance(effect, SendExport) for effect in reply.effects):
            whose = Whose.FILE
        again = pack(reply.page) if reply.page is not None else ""
        if reply.page is not None and not incoming.protected:
            # Only a new message can be kept from being forwarded.
            edit, retire = None, edit
        steps.append(Show(reply.show, edit, under_way, retire, reply.checkin, whose, again))
        if person is not None:
            person = person.noting(edit, whose, turn.now)
            if under_way:
                person = replace(person, chat=replace(person.chat, message=edit))
            elif reply.checkin or edit == old:
                person = replace(person, chat=replace(person.chat, message=None))
    if reply.also is not None:
        steps.append(Show(reply.also))
    own, shows = turn.person is not None and turn.person.chat.own_menu, reply.show or reply.first or reply.also
    menu = () if reply.menu is None and own and shows else reply.menu
    if menu is not None:
        # Last: whatever becomes of the menu, the chat is cleared and answered.
        steps.append(Menu(menu))
        person = replace(person, chat=replace(person.chat, own_menu=bool(menu))) if person is not None else None
    return person, tuple(steps)
