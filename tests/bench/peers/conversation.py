"""Five questions in python-telegram-bot's ConversationHandler, with PicklePersistence, everything as it comes."""

from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

from tests.bench.peers.questions import API_URL, DONE, QUESTIONS, TOKEN, rows


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons of a question."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows(number)]
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    assert update.message is not None and context.user_data is not None
    context.user_data["answers"] = []
    await update.message.reply_text(QUESTIONS[0][0], reply_markup=keyboard(0))
    return 0


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Note an answer, and ask the next question."""
    query = update.callback_query
    assert query is not None and query.data is not None and context.user_data is not None
    await query.answer()
    number, option = query.data.split(":")
    context.user_data["answers"].append(option)
    following = int(number) + 1
    if following == len(QUESTIONS):
        context.user_data.setdefault("kept", []).append(context.user_data.pop("answers"))
        await query.edit_message_text(DONE)
        return ConversationHandler.END
    await query.edit_message_text(QUESTIONS[following][0], reply_markup=keyboard(following))
    return following


def main() -> None:
    """Run until told to leave."""
    app: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{API_URL}/bot")
        .persistence(PicklePersistence("conversation.pickle"))
        .build()
    )
    app.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={number: [CallbackQueryHandler(answer, f"^{number}:")] for number in range(len(QUESTIONS))},
            fallbacks=[CommandHandler("start", start)],
            name="conversation",
            persistent=True,
        )
    )
    app.run_polling()


if __name__ == "__main__":
    main()
