"""Methods that send files, and getFile."""

from typing import Any

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import MAX_DOWNLOAD, MAX_PHOTO, Upload
from bot.sandbox.images import size_of
from bot.sandbox.messages import MessageJson
from bot.sandbox.methods_chat import open_chat, post
from bot.sandbox.parameters import Args
from bot.sandbox.world import World


async def send_photo(world: World, args: Args) -> MessageJson:
    chat, photo = open_chat(world, args), args.get("photo")
    if photo is None:
        raise bad_request("there is no photo in the request")
    if isinstance(photo, Upload):
        if len(photo.data) > MAX_PHOTO:
            raise bad_request("PHOTO_SAVE_FILE_INVALID")
        file = world.files.add(photo, "photos", size_of(photo.data) if photo.data else (0, 0))
    else:
        file = world.files.get(photo)
        if not file.width:
            raise bad_request("can't use file of type Document as Photo")
    content: dict[str, Any] = {"photo": [{**file.as_file(), "width": file.width, "height": file.height}]}
    if args.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return post(world, chat, args, content)


async def send_document(world: World, args: Args) -> MessageJson:
    chat, document = open_chat(world, args), args.get("document")
    if document is None:
        raise bad_request("there is no document in the request")
    file = world.files.add(document, "documents") if isinstance(document, Upload) else world.files.get(document)
    return post(world, chat, args, {"document": file.as_document()})


async def get_file(world: World, args: Args) -> dict[str, Any]:
    if not args.get("file_id"):
        raise bad_request("file_id not specified")
    try:
        file = world.files.get(args["file_id"])
    except ApiError:
        raise bad_request("invalid file_id") from None
    if len(file.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.as_file(), "file_path": file.path}
