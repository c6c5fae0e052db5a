"""Methods that send and fetch files."""

from typing import Any

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import MAX_DOWNLOAD, MAX_PHOTO, Upload
from bot.sandbox.images import size_of
from bot.sandbox.messages import MessageJson
from bot.sandbox.methods_chat import caption_of, open_chat, post
from bot.sandbox.parameters import Args
from bot.sandbox.world import World


async def send_photo(world: World, args: Args) -> MessageJson:
    chat, content = open_chat(world, args), caption_of(args)
    photo = args.get("photo")
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
    size = {"width": file.width, "height": file.height, "file_size": len(file.data)}
    content["photo"] = [{"file_id": file.file_id, "file_unique_id": file.unique_id, **size}]
    for given, told in (("has_spoiler", "has_media_spoiler"), ("show_caption_above_media",) * 2):
        if args.get(given):
            content[told] = True
    return post(world, chat, args, content)


async def send_document(world: World, args: Args) -> MessageJson:
    chat, content = open_chat(world, args), caption_of(args)
    document = args.get("document")
    if document is None:
        raise bad_request("there is no document in the request")
    file = world.files.add(document, "documents") if isinstance(document, Upload) else world.files.get(document)
    content["document"] = file.as_document()
    return post(world, chat, args, content)


async def get_file(world: World, args: Args) -> dict[str, Any]:
    if not args.get("file_id"):
        raise bad_request("file_id not specified")
    try:
        file = world.files.get(args["file_id"])
    except ApiError:
        raise bad_request("invalid file_id") from None
    if len(file.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.told(), "file_path": file.path}
