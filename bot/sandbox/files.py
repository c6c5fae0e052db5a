"""Files in the sandbox, all in memory."""

import secrets
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import bad_request

MAX_DOWNLOAD = 20 * 1024 * 1024  # bytes; getFile's limit
MAX_PHOTO = 10 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Upload:
    """A file from a multipart request."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class File:
    """A stored file. `path` is what getFile tells; `width` and `height` are pixels, 0 for a document."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime_type: str
    data: bytes
    width: int = 0
    height: int = 0

    def as_file(self) -> dict[str, Any]:
        """The fields that the Bot API's File, Document and PhotoSize share."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.data)}

    def as_document(self) -> dict[str, Any]:
        """The Bot API's Document."""
        return {"file_name": self.name, "mime_type": self.mime_type, **self.as_file()}


class Files:
    """All files by file_id, and by the path they are downloaded from."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}
        self._by_unique_id: dict[str, File] = {}

    def add(self, upload: Upload, folder: str, size: tuple[int, int] = (0, 0)) -> File:
        """Keep an upload under `folder`. Raises 400 for an empty file, as Telegram does."""
        if not upload.data:
            raise bad_request("file must be non-empty")
        suffix = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        number = len(self._by_id)
        file = File(
            file_id="AgACAgSandbox" + secrets.token_urlsafe(24),
            unique_id="AQAD" + secrets.token_hex(8),
            path=f"{folder}/file_{number}.{suffix if suffix.isalnum() else 'bin'}",
            name=upload.name,
            mime_type=upload.mime_type,
            data=upload.data,
            width=size[0],
            height=size[1],
        )
        self._by_id[file.file_id] = self._by_path[file.path] = self._by_unique_id[file.unique_id] = file
        return file

    def get(self, file_id: str) -> File:
        """The file with this id. Raises Telegram's 400 for an unknown one."""
        try:
            return self._by_id[file_id]
        except KeyError:
            raise bad_request("wrong file identifier/HTTP URL specified") from None

    def at(self, path: str) -> File | None:
        """The file at a path that getFile returned, or None."""
        return self._by_path.get(path)

    def shown(self, unique_id: str) -> File | None:
        """The file the chat page asks for, or None."""
        return self._by_unique_id.get(unique_id)
